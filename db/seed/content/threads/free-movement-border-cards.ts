import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const freeMovementBorderCards: SeedThread = {
  key: "free-movement-border-cards",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "Libre circulation : le protocole est signé, la barrière est toujours baissée",
  language: "fr",
  tags: ["L6", "D13", "L2"],
  messages: [
    {
      author: slots.dakarMigration,
      daysAgo: 318.3,
      language: "fr",
      text: "J’ai refait la route Dakar–Banjul–Ziguinchor en bus avec onze commerçantes. Le Protocole de la CEDEAO sur la libre circulation a plus de quarante ans, tout le monde à bord le connaissait par son nom, et nous avons payé cinq fois. Jamais beaucoup : l’équivalent d’un repas. Ma question n’est pas juridique. Quels appuis changent ce que vit une vendeuse de poisson au poste-frontière, et lesquels produisent un atelier de plus ?",
    },
    {
      author: slots.abujaFreeMovement,
      daysAgo: 317.8,
      language: "en",
      text: "What changed things at Seme was embarrassingly simple: a painted board with the list of documents and *the price of each, which is zero*, at eye height, in three languages, with a phone number answered by the traders’ union. Informal payments did not end. They fell enough that the traders repaint the board themselves.",
    },
    {
      author: slots.genevaPortability,
      daysAgo: 317.1,
      language: "fr",
      text: "Je garde le tableau peint. De mon côté, la barrière invisible est celle des droits : la même vendeuse cotise parfois deux ans à Lomé, trois à Cotonou, et repart sans rien. La Convention générale de sécurité sociale de la CEDEAO existe ; les formulaires de liaison, eux, dorment. Nous avons demandé à quatre caisses combien elles avaient échangé de dossiers l’an dernier. Réponse cumulée, d’après leurs registres : dix-sept.",
    },
    {
      author: slots.dakarMigration,
      daysAgo: 316.6,
      language: "fr",
      text: "Dix-sept ! J’en connais davantage dans mon immeuble.",
    },
    {
      author: slots.abidjanProtection,
      daysAgo: 316.2,
      language: "fr",
      text: "Je viens de demander à la caisse d’ici : dix-neuf dossiers de liaison l’an dernier. Cela nous fait trente-six en tout.",
    },
    {
      author: slots.abujaFreeMovement,
      daysAgo: 315.9,
      language: "en",
      text: "Seventeen is a design problem before it is a political one. Our liaison form asks for the insured person’s number in both institutions; traders know neither. When the desk at the market accepted a membership card of the association plus a thumbprint, we had forty files in a month, and the two funds had forty headaches. Good ones.",
    },
    {
      author: slots.lomeSkills,
      daysAgo: 315.2,
      language: "fr",
      text: "Depuis Lomé, côté apprentissage : même obstacle avec les certificats de qualification. Un maçon formé ici est « sans qualification » à Accra. Nous avons commencé par ce qui ne demande aucune loi, une attestation bilingue d’une page décrivant ce que la personne *sait faire*, signée par les deux chambres de métiers. Les employeurs la lisent, les ministères l’ignorent encore, et c’est très bien pour commencer.",
    },
    {
      author: slots.genevaPortability,
      daysAgo: 314.7,
      language: "fr",
      text: "Trois outils d’une page, donc : le tableau des prix, la carte d’association acceptée comme preuve d’identité de départ, l’attestation bilingue. Aucun ne figurait dans nos plans de travail. Qui essaie les trois au même poste-frontière, avec un avant et un après ?",
    },
    {
      author: slots.dakarMigration,
      daysAgo: 313.9,
      language: "fr",
      text: "Moi, à Karang, s’il y a de quoi payer deux enquêtrices pendant dix jours. Avant d’accepter, je veux le point de vue d’Abuja sur une chose : comment compter des paiements que tout le monde nie ?",
    },
    {
      author: slots.abujaFreeMovement,
      daysAgo: 313.2,
      language: "en",
      text: "Ask for change. Literally: give ten traders the same sum in the morning and count what is left at night against receipts. They thought it was the funniest research they had ever been part of, and the figure was never contested.",
    },
    {
      author: slots.dakarMigration,
      daysAgo: 293.8,
      language: "fr",
      text: "Avant-après à Karang, dix jours chacun, vingt-quatre voyages suivis. Paiements sans reçu : de 2 150 à 900 francs CFA par aller simple, médiane. Temps d’attente : inchangé, et c’est une leçon, nous n’avions rien prévu pour les femmes qui attendent debout. La carte d’association a été acceptée dix-neuf fois sur vingt-quatre. L’attestation bilingue n’a servi à personne : les commerçantes n’en avaient pas besoin. Il faut la proposer au chantier, pas au marché.",
    },
    {
      author: slots.lomeSkills,
      daysAgo: 293.1,
      language: "fr",
      text: "Reçu cinq sur cinq. Je la retire du poste-frontière et je la porte sur les chantiers de la route du littoral.",
    },
  ],
};
