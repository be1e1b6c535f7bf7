import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const careStudyReviewers: SeedThread = {
  key: "care-study-reviewers",
  team: "TT-DOMESTIC",
  kind: "question",
  title: "Étude sur le travail de soin au Maghreb : deux relecteurs hors de la région, d’ici à la fin du mois",
  language: "fr",
  tags: ["K2", "Q6", "J5"],
  messages: [
    {
      author: slots.genevaCare,
      daysAgo: 20.3,
      language: "fr",
      text: "Je cherche deux personnes pour relire une étude de 84 pages sur le travail de soin non rémunéré et l’emploi domestique dans trois pays du Maghreb. Elles ne doivent être ni de la région ni liées aux auteures, et l’une des deux doit lire un tableau de budget-temps sans trembler. Formulaire joint, dix questions, deux semaines. Les noms des relectrices seront imprimés, sauf refus.",
    },
    {
      author: slots.budapestCare,
      daysAgo: 20.0,
      language: "en",
      text: "I will read it, with pleasure. French is slow for me beyond twenty pages, so give me the method chapter and the time-use tables; I know how easily secondary activities vanish there. No ties to the authors. One of them cited me once, unkindly and correctly.",
    },
    {
      author: slots.antananarivoConditions,
      daysAgo: 19.6,
      language: "fr",
      text: "Candidate pour la deuxième. Je ne suis pas de la région, je n’ai jamais travaillé avec les auteures, et je viens d’enterrer puis de ressusciter une étude semblable chez nous. Rendu possible le 28.",
    },
    {
      author: slots.genevaCare,
      daysAgo: 19.2,
      language: "fr",
      answer: true,
      text: "Accepté avec gratitude : Katalin pour la méthode et les tableaux, Voahangy pour l’ensemble. Date commune, le 28. Les auteures répondront point par point, et leurs réponses seront publiées avec l’étude.",
    },
  ],
};
