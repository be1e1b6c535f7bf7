import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const selfTestingAtWork: SeedThread = {
  key: "self-testing-at-work",
  team: "TT-HIV",
  kind: "discussion",
  title: "L’autotest du VIH proposé sur le lieu de travail : sommes-nous sûrs qu’il reste volontaire ?",
  language: "fr",
  tags: ["E10", "N4", "N11"],
  messages: [
    {
      author: slots.yaoundeHealth,
      daysAgo: 57.63,
      language: "fr",
      text: "Une compagnie forestière et un syndicat de transporteurs nous demandent d’appuyer une campagne d’autotests. L’intention est bonne et la recommandation n° 200 encourage le dépistage volontaire et confidentiel. Sur le terrain, je vois pourtant le chef de chantier distribuer les kits le jour de la paie, et noter qui en prend. Personne n’oblige personne ; personne non plus n’ose refuser. Je propose trois règles : distribution par un tiers, jamais de liste nominative, pas de prime d’équipe. Ai-je oublié l’essentiel ?",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 52.2,
      language: "fr",
      text: "Peut-être le lendemain. Un test positif pris seul dans un campement, à six heures du premier centre de soins, n’a d’intérêt que si quelqu’un décroche le téléphone et si le transport est payé sans que le motif apparaisse sur le bon de sortie. Je placerais cela avant la distribution : pas de kit sans chemin vers les soins. Et j’ajouterais l’engagement écrit de l’entreprise de ne demander ni résultat ni preuve de test.",
    },
  ],
};
