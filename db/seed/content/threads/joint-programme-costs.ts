import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const jointProgrammeCosts: SeedThread = {
  key: "joint-programme-costs",
  team: "CT-UNCT",
  kind: "discussion",
  title: "Joint programmes: when does our share cost more than it brings?",
  language: "en",
  tags: ["R5", "R2", "R3"],
  messages: [
    {
      author: slots.lusakaProgramme,
      daysAgo: 75.92,
      language: "en",
      text: "Third joint programme this year, and I need to know whether we can afford it. Our share is 410,000 dollars over 24 months out of 3.2 million, seven agencies. I counted hours for the last one: 29 per cent of our national officer’s time went into coordination meetings and three incompatible reporting formats, none of it budgeted. The pooled fund allows 7 per cent indirect costs. How do others decide, and has anyone said no without damaging the relationship with the resident coordinator?",
    },
    {
      author: slots.unctCoordinator,
      daysAgo: 75.4,
      language: "fr",
      text: "J’ai dit non une fois, et l’entretien s’est bien passé parce que j’avais un chiffre et une autre offre. Le seuil que nous appliquons : en dessous de 300 000 dollars ou de 10 % du total, nous proposons une *contribution technique* (un spécialiste vingt jours par an, facturé au coût réel) plutôt qu’une part entière. Pas de rapport financier séparé, une seule ligne. Deux programmes sur cinq y ont gagné en qualité, et notre chargée de programme a retrouvé ses vendredis.",
    },
    {
      author: slots.unctLead,
      daysAgo: 74.88,
      language: "en",
      text: "Keep the threshold, but look at what the money *opens* as well. In one country a modest share in a joint programme on social protection gave us the seat from which the registry reform was steered; in another a larger share bought workshops. I ask four questions: is there a policy decision within the period? do the social partners sit on the steering committee? who holds the data afterwards? is coordination time in the budget as staff time? Three yeses, go.",
    },
    {
      author: slots.yerevanCoordinator,
      daysAgo: 74.05,
      language: "en",
      text: "Small offices see it from below: I am one person, national coordinator, and every joint programme assumes that I am seven. What helped was writing presence into the programme document as a number: “ILO takes part in the steering committee (4 a year) and in the technical group (6 a year); other meetings by written comment”. The lead agency was relieved, honestly, because it could plan. Before that, my empty chair was read as lack of interest.",
    },
    {
      author: slots.lusakaProgramme,
      daysAgo: 69.27,
      language: "en",
      text: "Decision taken with those four questions: two yeses out of four, so we offered technical input at cost, 36 specialist days, and a named seat on the steering committee for employers and workers. The resident coordinator accepted within a day; what she needed was certainty about the occupational safety part, not our signature on the budget. Numbers written into the document as Yerevan suggests. I will report back after six months, with hours counted again.",
    },
  ],
};
