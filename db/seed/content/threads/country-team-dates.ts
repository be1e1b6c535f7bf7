import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const countryTeamDates: SeedThread = {
  key: "country-team-dates",
  team: "CT-UNCT",
  kind: "announcement",
  title: "Country-team dates and focal points: one list for countries where we do not sit",
  language: "en",
  tags: ["R3", "R2"],
  messages: [
    {
      author: slots.unctLead,
      daysAgo: 31.2,
      language: "en",
      text: [
        "From this month the list of country teams in non-resident countries lives here, with three columns that matter: **who sits for us**, **who writes when that person is away**, **next meeting**. I have filled in what the resident coordinators’ offices confirmed in writing. Gaps are gaps; please do not fill them with what was true in spring.",
        "",
        "| country | covering office | sits for us | next meeting |",
        "|---|---|---|---|",
        "| Niger | CO–Abidjan | programme officer, by video | first Tuesday |",
        "| Guinea-Bissau | DWT/CO–Dakar | director, every second time | to be confirmed |",
        "| Turkmenistan | DWT/CO–Moscow | programme specialist, by video | third Thursday |",
        "| Vanuatu | CO–Suva | director, within the multi-country team | quarterly |",
        "| Honduras | DWT/CO–San José | project coordinator in Tegucigalpa | last Wednesday |",
        "| Paraguay | DWT/CO–Santiago | liaison officer, on site four times a year | second Monday |",
      ].join("\n"),
    },
    {
      author: slots.abidjanDirector,
      daysAgo: 30.6,
      language: "fr",
      text: "Niger : confirmé, avec une précision. La réunion se tient à 9 h 30 heure de Niamey, et la visioconférence coupe vers 10 h quand tout le quartier se connecte. Nous envoyons donc notre point *par écrit la veille*, deux paragraphes, et je demande que le point « travail » passe en premier. Depuis que nous faisons cela, il figure au procès-verbal.",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 30.0,
      language: "ru",
      text: "По Туркменистану всё верно. Добавлю колонку, которой не хватает: на каком языке ведётся протокол. У нас обсуждение идёт по-русски, протокол — по-английски, и дважды «консультация с работодателями» превращалась в «consultation with businesses». Теперь я отправляю формулировки сразу на двух языках.",
    },
    {
      author: slots.suvaDirector,
      daysAgo: 29.4,
      language: "en",
      text: "Language of the minutes is a good column. For the multi-country teams in the Pacific please also split “who sits for us” by island: I can be in one room, and there are fourteen.",
    },
    {
      author: slots.santiagoProgramme,
      daysAgo: 28.9,
      language: "es",
      text: "En Paraguay la próxima fecha acaba de moverse: el equipo pasa al jueves por el retiro de planificación. Lo corrijo en la tabla. Y un pedido a todas las oficinas: cuando cambie una fecha, escriban también *por qué*. Un retiro de planificación no es una postergación, es la reunión donde se decide todo, y casi la dejo pasar por parecer un trámite.",
    },
    {
      author: slots.unctLead,
      daysAgo: 28.3,
      language: "en",
      text: "Three columns added: language of the minutes, reason for the last change, and island for multi-country teams. Who owns a row keeps it true; who finds it wrong twice may take it over.",
    },
    {
      author: slots.kyivCoordinator,
      daysAgo: 28.0,
      language: "en",
      text: "Ukraine: second Wednesday, 10:00 Kyiv, minutes in English. Please add.",
    },
    {
      author: slots.unctCoordinator,
      daysAgo: 27.7,
      language: "en",
      text: "Added. Thank you, Olena.",
    },
    {
      author: slots.dakarDirector,
      daysAgo: 27.0,
      language: "fr",
      text: "Guinée-Bissau : prochaine réunion fixée, j’y serai en personne. Le coordonnateur résident y présentera la feuille de route de l’analyse commune. Qui, dans cette équipe, a un texte court sur l’informel urbain, en portugais de préférence, sinon en français ? Il me le faut en huit lignes, pas en huit pages.",
    },
    {
      author: slots.yaoundeDirector,
      daysAgo: 26.4,
      language: "fr",
      text: "Je l’ai en portugais, écrit pour São Tomé et relu par un ministre exigeant. Les huit lignes parlent de pêche et de petit commerce ; remplacez la pêche par la noix de cajou et vérifiez le chiffre. Je vous l’envoie avec les deux phrases que le ministre avait barrées : elles reviendront.",
    },
    {
      author: slots.dushanbeCoordinator,
      daysAgo: 24.9,
      language: "ru",
      text: "Предложение из Душанбе. Во многих странах в группе от нас сидит один национальный координатор, без заместителя. Когда я была в отпуске, два решения приняли без нас. Давайте закрепим пары: я замещаю коллегу в Бишкеке, он — меня. Языки, повестка и половина министров у нас общие.",
    },
    {
      author: slots.unctCoordinator,
      daysAgo: 24.3,
      language: "fr",
      text: "Très bonne idée, et elle ne coûte rien. Je propose quatre paires pour commencer : Douchanbé et Bichkek, Erevan et Tbilissi, Lusaka et Lilongwe, Santiago et Montevideo. Chacune se donne accès aux documents de l’autre et se fait annoncer au bureau du coordonnateur résident *avant* le premier congé.",
    },
    {
      author: slots.lusakaProgramme,
      daysAgo: 21.7,
      language: "en",
      text: "Tried it last week by accident: a burst pipe here, a results-group meeting there. My colleague in Lilongwe read out our two indicators, both were kept, and nobody noticed that it was not me. I am choosing to take that as praise.",
    },
    {
      author: slots.suvaDirector,
      daysAgo: 0.36,
      language: "en",
      text: "Update for the quarter: the multi-country team meets on the 9th, 11:00 in Suva, which is the middle of the night in Geneva and the evening before in New York. Do not join; send me lines. What is needed by Friday is on [labour mobility and the care of elders](thread:pacific-framework-input).",
    },
  ],
};
