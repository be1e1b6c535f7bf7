import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const coverPretoriaSkills: SeedThread = {
  key: "cover-pretoria-skills",
  team: "TT-SKILLS",
  kind: "question",
  title: "Three months without a skills specialist in Pretoria: who can cover, and what should wait?",
  language: "en",
  tags: ["B6", "B1"],
  messages: [
    {
      author: slots.skillsLead,
      daysAgo: 26.8,
      language: "en",
      text: "From the second week of January to the end of March our Pretoria post will be vacant: Tapiwa has been lent to the continental project. Nine countries, two levy reviews, one minister with a deadline. I am looking for cover of three months, in Pretoria or partly from elsewhere. Whoever is interested: say which weeks, which of the three files, and what *you* would want to have learnt by the end. Release is for your director, and I will write to him or her myself.",
    },
    {
      author: slots.pretoriaSkills,
      daysAgo: 26.5,
      language: "en",
      text: "Honest inventory of what I leave behind. Cannot wait: the levy board’s vote in February, Namibia’s regulation with the attorney’s comments. Can wait: the provincial mapping. Should quietly die: a conference in March that nobody asked for twice.",
    },
    {
      author: slots.portOfSpainSkills,
      daysAgo: 26.1,
      language: "en",
      text: "I could do six weeks, February and half of March, on levies only. We are eight hours from anywhere relevant by plane and seven by clock, so remote means my mornings. What I want to learn: how a levy board says no to a large firm and survives. My own will need it next year.",
    },
    {
      author: slots.dakarSkills,
      daysAgo: 25.6,
      language: "fr",
      text: "Je ne suis pas candidat, l’anglais écrit me ralentit trop pour un texte réglementaire. Mais le dossier namibien parle de reconnaissance des acquis, et cela je peux le relire le soir, article par article. Prenez-le comme un coup de main et non comme un remplacement.",
    },
    {
      author: slots.bangkokDirector,
      daysAgo: 25.2,
      language: "en",
      text: "Speaking as somebody who releases people: I would let my forecasting specialist go for four weeks in person if Pretoria’s director signs that she is not asked to attend courtesy meetings. Specialists come back tired from covering because they inherit the diary and not the files.",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 24.9,
      language: "en",
      text: "I did not know that I was being discussed, but yes. March, on site, for the vote’s aftermath and the Namibian data. In return I would like two days in a county training centre, not a presentation about one.",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 24.3,
      language: "es",
      text: "Desde Montevideo ofrezco otra cosa: memoria. Tenemos comparadas once leyes de fondos de formación con sus reformas y los argumentos a favor y en contra. Si quien cubre va a sentarse frente a una empresa grande, que lleve esa tabla; la traduje al inglés la semana pasada.",
    },
    {
      author: slots.skillsLead,
      daysAgo: 23.7,
      language: "en",
      answer: true,
      text: [
        "Settled, with the three directors’ signatures in the file:",
        "",
        "| weeks | who | where | file |",
        "|---|---|---|---|",
        "| 3–5 | I, from Geneva | remote | levy board papers |",
        "| 6–11 | Errol | remote, mornings of Port of Spain | levy vote |",
        "| 10–13 | Meiling | Pretoria | Namibia, data |",
        "| throughout | Moussa | evenings, as a favour | recognition clauses |",
        "",
        "Beatriz’s table goes to all. The conference in March has been allowed to die. Each of them names one thing to learn, and in April each tells us here whether it happened.",
      ].join("\n"),
    },
    {
      author: slots.pretoriaSkills,
      daysAgo: 23.5,
      language: "en",
      text: "Handover call on Thursday, 14:00 Pretoria. I will bring the attorney.",
    },
  ],
};
