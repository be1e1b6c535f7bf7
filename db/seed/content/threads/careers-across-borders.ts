import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const careersAcrossBorders: SeedThread = {
  key: "careers-across-borders",
  team: "TT-MIGRATION",
  kind: "question",
  title: "Carrières éclatées entre trois pays : comment totaliser sans convention ratifiée ?",
  language: "fr",
  tags: ["D13", "L6", "L2"],
  messages: [
    {
      author: slots.dakarMigration,
      daysAgo: 16.7,
      language: "fr",
      text: "Cas réel, anonymisé : une infirmière a cotisé onze ans dans un premier pays, sept dans un deuxième, quatre dans un troisième. Aucun des trois régimes ne lui ouvre droit à pension, faute des quinze années exigées. Les trois États sont liés par un traité régional de sécurité sociale, mais l’un n’a jamais publié les formulaires de liaison. La caisse du dernier pays nous demande si elle peut totaliser unilatéralement. Peut-elle ?",
    },
    {
      author: slots.genevaPortability,
      daysAgo: 16.21,
      language: "fr",
      answer: true,
      text: [
        "Elle le peut si son droit interne ne l’interdit pas, et elle ne devra que sa part. La méthode du prorata suffit :",
        "",
        "`pension due = pension théorique (22 ans) × 4 / 22`",
        "",
        "La pension théorique se calcule comme si toute la carrière s’était déroulée dans le pays qui liquide. Les dispositions types annexées à la recommandation n° 167, qui complète la convention n° 157, donnent des clauses prêtes à l’emploi. L’essentiel est la preuve des périodes : un relevé signé de l’autre caisse, même sans formulaire officiel, vaut mieux qu’une attestation d’employeur.",
      ].join("\n"),
    },
    {
      author: slots.dakarMigration,
      daysAgo: 15.88,
      language: "fr",
      text: "La caisse est prête à le faire, mais redoute l’appel d’air : 6 000 anciens assurés pourraient se manifester. Le service comptable a calculé le pire cas sans pondération, 4,1 milliards de francs CFA, et le conseil a reculé. Or nous savons que deux dossiers sur trois ne passeront jamais le seuil, même totalisés. Avez-vous une répartition observée ailleurs, pour remplacer cette frayeur par une estimation ?",
    },
    {
      author: slots.abujaFreeMovement,
      daysAgo: 15.3,
      language: "en",
      text: "From another pair of countries in the community: out of 5,200 people with periods in both, 31 per cent reached the threshold through totalisation, their average share of career in the paying country was 0.38, and take-up in the first five years was 44 per cent. Multiply those and the frightening figure shrinks by a factor of nearly twenty. I’d still phase it by age, 60 and over first; the queue is shorter, and their evidence is the most likely to vanish.",
    },
    {
      author: slots.dakarMigration,
      daysAgo: 13.95,
      language: "fr",
      text: "Avec ces coefficients, le coût tombe à 214 millions de francs CFA sur cinq ans, étalés. Le conseil a accepté la totalisation pour les plus de 60 ans à titre d’essai. Une difficulté demeure : les périodes accomplies dans le pays sans formulaires ne sont attestées que par des bulletins de paie, parfois illisibles. Peut-on fixer une règle de présomption sans ouvrir la porte à la fraude ? Les assurés concernés sont surtout des femmes, dans le soin et le commerce.",
    },
    {
      author: slots.genevaPortability,
      daysAgo: 12.78,
      language: "fr",
      text: "Deux régimes appliquent la règle suivante : un bulletin lisible par trimestre vaut le trimestre entier ; à défaut, deux indices concordants (contrat, virement, registre professionnel) et une déclaration sur l’honneur ; contrôle au hasard d’un dossier sur dix auprès de l’autre caisse. Le taux de fraude constaté s’élève à 1,2 %. Pour les infirmières, l’ordre professionnel tient des registres précis depuis longtemps : demandez-les avant toute autre pièce.",
    },
  ],
};
