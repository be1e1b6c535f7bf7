import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const mortalityWithoutTable: SeedThread = {
  key: "mortality-without-table",
  team: "TT-ACTUARY",
  kind: "question",
  title: "Évaluation sans table de mortalité nationale : quelle base retenir au Sahel ?",
  language: "fr",
  tags: ["D2", "D2.1", "M8"],
  messages: [
    {
      author: slots.dakarActuary,
      daysAgo: 179.55,
      language: "fr",
      text: "J’ouvre l’évaluation actuarielle d’une caisse de retraite du Sahel et je bute sur la première hypothèse. Pas d’état civil exploitable, un recensement ancien, et une population assurée qui n’a rien de représentatif : 138 000 cotisants, surtout urbains, dont 71 % d’hommes. Les tables des Nations Unies pour le pays entier donnent une espérance de vie à 60 ans de 15,8 ans ; les données de la caisse suggèrent plutôt 18. Laquelle défendriez-vous devant un conseil d’administration ?",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 179.21,
      language: "fr",
      text: "Aucune des deux sans lissage. La mortalité des pensionnés d’une caisse est plus faible que celle du pays, mais vos décès enregistrés sont certainement incomplets : les familles sans réversion ne déclarent pas. Regardez d’abord combien de pensions sont encore payées au-delà de 95 ans. Si la proportion vous paraît belle, c’est qu’elle est fausse. Un contrôle de vie partiel (300 dossiers tirés au hasard parmi les plus de 80 ans) coûte peu et change tout.",
    },
    {
      author: slots.dakarActuary,
      daysAgo: 177.64,
      language: "fr",
      text: [
        "Contrôle fait sur 312 dossiers : 41 pensionnés introuvables ou décédés, parfois depuis quatre ans, soit 13 %. Après correction, l’espérance de vie à 60 ans retombe à 16,9. J’obtiens donc trois bases :",
        "",
        "| base | e(60) H | e(60) F | taux d’équilibre 2060 |",
        "|---|---:|---:|---:|",
        "| Nations Unies, pays | 15,1 | 16,6 | 19,4 % |",
        "| caisse corrigée | 16,5 | 18,1 | 20,8 % |",
        "| caisse brute | 17,7 | 19,4 | 22,3 % |",
        "",
        "Trois points d’écart sur le taux : le conseil voudra comprendre.",
      ].join("\n"),
    },
    {
      author: slots.actuaryLead,
      daysAgo: 177.18,
      language: "en",
      answer: true,
      text: [
        "Use the corrected experience, but anchor it. With fewer than about 1,000 deaths your crude rates over 80 are noise, so I would fit a relational model on the UN standard and let the data move only two parameters:",
        "",
        "```",
        "logit(l_x) = α + β · logit(l_x^UN)",
        "```",
        "",
        "Estimate α, β on ages 60–79, keep β = 1 if its standard error exceeds 0.1, and blend by credibility `Z = min(1, √(D / 1082))`, D being observed deaths. Then show the board *one* base and two sensitivities. Boards don’t choose tables; they choose what they do if you are wrong.",
      ].join("\n"),
    },
    {
      author: slots.abidjanProtection,
      daysAgo: 176.7,
      language: "fr",
      text: "Vu du bureau de pays, une remarque de présentation. Le conseil compte six représentants des employeurs, six des travailleurs et deux ministères ; aucun ne discutera d’un logit. La dernière fois, une seule phrase a emporté l’adhésion : « si nous vivons deux ans de plus que prévu, la réserve s’épuise sept ans plus tôt ». Pouvez-vous traduire vos trois bases en année d’épuisement plutôt qu’en taux ? Ce serait la première page, le reste en annexe.",
    },
    {
      author: slots.dakarActuary,
      daysAgo: 174.31,
      language: "fr",
      text: "En année d’épuisement, à taux de cotisation inchangé : 2049, 2046 et 2043. La formule de la collègue d’Abidjan tient donc presque mot pour mot. Avec 611 décès observés, la crédibilité vaut `√(611/1082) ≈ 0,75` ; la base retenue se situe à e(60) = 16,6 pour les deux sexes réunis. Je rédige l’annexe dans ce sens, et je recommande un contrôle de vie annuel : le gain immédiat (1,3 milliard de francs CFA par an) finance dix fois le dispositif.",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 173.02,
      language: "fr",
      text: "Très bien. Deux précautions avant l’envoi. D’abord, l’amélioration future de la mortalité : ne reprenez pas celle du pays, tirée par la mortalité infantile, mais celle des adultes de plus de 60 ans seulement. Ensuite, rappelez l’article 71, paragraphe 3, de la convention n° 102 : les études actuarielles sont à faire périodiquement, et *en tout cas* avant toute modification des prestations ou des cotisations. Le décret en préparation n’attendra pas votre rapport si personne ne le cite.",
    },
  ],
};
