import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const nursesClaimsQueue: SeedThread = {
  key: "nurses-claims-queue",
  team: "TT-HEALTHPRO",
  kind: "question",
  title: "Couverture maladie : quand le remboursement tarde, les infirmières font crédit",
  language: "fr",
  tags: ["D4", "D11"],
  messages: [
    {
      author: slots.abidjanProtection,
      daysAgo: 46.1,
      language: "fr",
      text: "Dans deux districts, les centres de santé attendent le remboursement depuis cinq mois. Les assurés ont une carte, l’infirmière a une ardoise : elle avance les médicaments de sa poche ou refuse. La caisse dit que les dossiers sont mal remplis ; sur cinquante que j’ai lus, trente-deux étaient corrects. Qui a réussi à payer plus vite sans ouvrir la porte à n’importe quoi ?",
    },
    {
      author: slots.genevaHealth,
      daysAgo: 45.3,
      language: "en",
      text: "Pay first, check a sample afterwards. In one country the fund paid 80 per cent of each claim within ten days, drew one in twelve for review, and settled the rest with the findings, up or down. Rejections fell, since the sample was explained to the nurses in person. It needs a rule on when the 80 is taken back, and a small float. I have the rule in French.",
    },
  ],
};
