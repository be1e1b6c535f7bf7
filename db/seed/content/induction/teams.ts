import type { SeedChecklist } from "./types";

/** What the labour inspection team asks of its newcomers. */
export const labourInspection: SeedChecklist = {
  team: "TT-LABINSP",
  title: { en: "New in labour inspection", fr: "Nouveau venu à l’inspection du travail" },
  steps: [
    {
      key: "lead", due: "first_week", href: "/experts/wojciech-kowalczyk",
      text: { en: "Write two lines to Wojciech, who leads the team", fr: "Écrire deux lignes à Wojciech, qui dirige l’équipe" },
      detail: { en: "Where you are, which services you work with, and whether inspectors there may enter without notice.", fr: "Où vous êtes, avec quels services vous travaillez, et si les inspecteurs y entrent sans préavis." },
    },
    {
      key: "documents", due: "first_week", href: "/teams/labour-inspection/documents",
      text: { en: "Look through the team’s documents before you write one of your own", fr: "Parcourir les documents de l’équipe avant d’en écrire un" },
    },
    {
      key: "visit", due: "first_month",
      text: { en: "Go along on one inspection visit, and say nothing", fr: "Accompagner une visite d’inspection, sans rien dire" },
      detail: { en: "Watch how the inspector enters, to whom they speak first, and what is written down.", fr: "Observez comment l’inspecteur entre, à qui il parle d’abord et ce qui est noté." },
    },
    {
      key: "conventions", due: "first_month",
      text: { en: "Know Conventions No. 81 and No. 129 well enough to say what a reservation would cost", fr: "Connaître assez bien les conventions nos 81 et 129 pour dire ce que coûterait une réserve" },
    },
  ],
};

/** What the skills team asks of its newcomers. */
export const skills: SeedChecklist = {
  team: "TT-SKILLS",
  title: { en: "New in skills and lifelong learning", fr: "Nouveau venu aux compétences", es: "Recién llegado a competencias" },
  steps: [
    {
      key: "threads", due: "first_week", href: "/teams/skills",
      text: { en: "Read the last five threads of the team", fr: "Lire les cinq derniers fils de l’équipe", es: "Leer los cinco últimos hilos del equipo" },
      detail: { en: "You will meet most of the people you are going to work with.", fr: "Vous y rencontrerez la plupart de celles et ceux avec qui vous allez travailler.", es: "Conocerá a la mayoría de las personas con las que va a trabajar." },
    },
    {
      key: "workshop", due: "first_week",
      text: { en: "See one workshop where somebody learns a trade", fr: "Voir un atelier où quelqu’un apprend un métier", es: "Ver un taller donde alguien aprende un oficio" },
      detail: { en: "Ask the apprentice what they did yesterday, and the master what it costs.", fr: "Demandez à l’apprenti ce qu’il a fait hier, et au maître ce que cela coûte.", es: "Pregunte al aprendiz qué hizo ayer y al maestro cuánto cuesta." },
    },
    {
      key: "contract", due: "first_month",
      text: { en: "Compare your country’s apprenticeship contract with the one of a neighbour", fr: "Comparer le contrat d’apprentissage de votre pays avec celui d’un voisin", es: "Comparar el contrato de aprendizaje de su país con el de un vecino" },
      detail: { en: "Recommendation No. 208 is the yardstick. Post what you find: three others are doing the same.", fr: "La recommandation no 208 sert de mesure. Publiez ce que vous trouvez : trois autres font de même.", es: "La Recomendación núm. 208 es la vara de medir. Publique lo que encuentre: otras tres personas hacen lo mismo." },
    },
  ],
};
