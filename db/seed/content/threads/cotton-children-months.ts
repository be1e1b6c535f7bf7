import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const cottonChildrenMonths: SeedThread = {
  key: "cotton-children-months",
  team: "TT-CHILD",
  kind: "question",
  title: "Coton : l’enquête tombe toujours hors récolte. Comment compter les enfants au bon mois ?",
  language: "fr",
  tags: ["H1", "N1", "H1.1"],
  messages: [
    {
      author: slots.bamakoFields,
      daysAgo: 71.2,
      language: "fr",
      text: "L’enquête nationale se fait en mai ; la récolte du coton va d’octobre à janvier. Résultat officiel : presque pas d’enfants dans les champs. Les enseignants de Koutiala me montrent des classes vides en novembre. Comment avez-vous ajouté une mesure de saison sans tout refaire ?",
    },
    {
      author: slots.brasiliaSouthSouth,
      daysAgo: 70.1,
      language: "es",
      text: "Con el registro de asistencia escolar, semana por semana. No mide trabajo infantil, mide ausencias, y eso es menos discutible. En tres municipios algodoneros superpusimos la curva de ausencias con la de pesaje en la cooperativa: suben y bajan juntas. Después bastó una encuesta pequeña en esas seis semanas para saber qué hacían los ausentes.",
    },
    {
      author: slots.genevaRights,
      daysAgo: 69.4,
      language: "en",
      text: "And ask for hours and for tasks, since Convention No. 138 allows light work from a certain age while Convention No. 182 does not bargain over spraying. Absence curves open the door; only tasks tell you which law you are in.",
    },
  ],
};
