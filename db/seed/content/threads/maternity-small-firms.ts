import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const maternitySmallFirms: SeedThread = {
  key: "maternity-small-firms",
  team: "TT-GENDER",
  kind: "question",
  title: "Who pays for maternity leave in a firm of four?",
  language: "en",
  tags: ["D6", "K1"],
  messages: [
    {
      author: slots.colomboMigration,
      daysAgo: 66.4,
      language: "en",
      text: "A small exporter told me that he would hire women “if somebody else paid”. At present the law puts all of the leave on the employer. Is there a paper of two pages, not fifty, that I can give to a ministry of labour?",
    },
    {
      author: slots.genevaCare,
      daysAgo: 65.7,
      language: "fr",
      answer: true,
      text: "Deux pages, oui, je vous les envoie en anglais. L’essentiel tient en une phrase : la convention n° 183, article 6, paragraphe 8, veut que les prestations soient assurées par une assurance sociale obligatoire ou sur des fonds publics, et que l’employeur ne soit pas tenu personnellement responsable du coût direct sans son accord, sauf exceptions qu’elle énumère. C’est une protection des femmes à l’embauche autant qu’une charge de moins pour votre exportateur.",
    },
  ],
};
