import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const confinedSpaceRescue: SeedThread = {
  key: "confined-space-rescue",
  team: "TT-OSH",
  kind: "question",
  title: "Deux morts dans une fosse : comment apprendre aux équipes à ne pas descendre sauver le premier ?",
  language: "fr",
  tags: ["E1", "E2"],
  messages: [
    {
      author: slots.yaoundeOsh,
      daysAgo: 2.4,
      language: "fr",
      text: "Encore le même récit, cette fois dans une brasserie artisanale. Un ouvrier descend nettoyer la cuve, s’effondre ; son cousin descend le chercher et meurt aussi. Sur les sept accidents de ce type que j’ai pu documenter en Afrique centrale, *quatre morts sur neuf étaient des sauveteurs*. Tout le monde connaît la règle. Personne ne la suit quand c’est un frère qui est au fond. Qui a trouvé une manière de la transmettre qui tienne dans ces trente secondes-là ?",
    },
    {
      author: slots.limaOsh,
      daysAgo: 1.7,
      language: "es",
      text: "En la pesca nos pasa en las bodegas. Lo único que ha cambiado algo: un trípode con cabrestante montado **antes** de bajar, aunque sea para dos minutos, y el hermano designado a la manivela. Si tiene algo que hacer con las manos, no salta. Se ensaya con un saco de arena de setenta kilos, con cronómetro.",
    },
    {
      author: slots.yaoundeOsh,
      daysAgo: 0.62,
      language: "fr",
      text: "« Avec les mains occupées, il ne saute pas » : voilà enfin une idée qui part de ce que les gens ressentent. Le trépied coûte ici l’équivalent de trois mois de salaire ; un ferronnier de Douala pense pouvoir en faire un pour le quart. Je cherche encore deux choses : un support sans texte, et quelqu’un qui ait mesuré si l’exercice tient six mois plus tard.",
    },
  ],
};
