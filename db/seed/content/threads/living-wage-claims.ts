import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const livingWageClaims: SeedThread = {
  key: "living-wage-claims",
  team: "TT-WAGES",
  kind: "discussion",
  title: "« Salaire vital » affiché par les acheteurs : que disons-nous aux mandants ?",
  language: "fr",
  tags: ["J1.1", "C5.1", "I1"],
  messages: [
    {
      author: slots.dakarWages,
      daysAgo: 10.94,
      language: "fr",
      text: "Trois usines de confection de ma zone ont reçu de leurs acheteurs une attestation à signer : « nous versons un salaire vital ». Le montant vient d’une méthode privée, il dépasse de 46 % le salaire minimum, et personne ne l’a discuté avec les syndicats. Les directions signent pour garder la commande, puis nous appellent. Le ministère voudrait une position écrite. Comment soutenir l’objectif sans cautionner un chiffre tombé du ciel ?",
    },
    {
      author: slots.wagesLead,
      daysAgo: 10.52,
      language: "en",
      text: "Quote the experts’ tripartite conclusions of 2024 rather than the buyer; they give you a frame. A living wage is what workers and their families need for a decent standard of living, in the light of the country’s circumstances, for normal hours; it should be reached *through wage-setting processes*, starting from needs and economic factors together. Three tests for any figure: was it built from public data, can the social partners redo it, and does it strengthen bargaining or replace it?",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 9.93,
      language: "fr",
      text: "J’ajouterais un quatrième test : l’acheteur paie-t-il autrement ? Un salaire vital sans hausse du prix d’achat ni allongement des délais est une clause que le fournisseur ne peut honorer qu’en réduisant l’emploi ou en falsifiant la paie. Dans une négociation récente, les syndicats ont demandé à voir, non le chiffre, mais la décomposition du prix d’une chemise. Sur 7,20 dollars rendus au port, la main-d’œuvre comptait pour 0,48 ; l’effort demandé devenait discutable.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 9.2,
      language: "en",
      text: "Fair, and suppliers would say it louder. But please keep two things apart in the note: the *estimate* of needs, on which there can be a technical debate, and the *wage*, which in a country with an 81 per cent informal share must also answer what firms can bear. Where an estimate was turned into an obligation overnight, orders moved to workshops nobody audits. A path, with productivity measures and dates, is something our members have signed elsewhere.",
    },
    {
      author: slots.dakarWages,
      daysAgo: 7.71,
      language: "fr",
      text: [
        "Voici le canevas que je soumets au ministère, une page, quatre paragraphes :",
        "",
        "1. l’objectif est légitime et figure dans nos instruments ;",
        "2. aucun montant n’engage le pays s’il n’a pas été examiné par la commission paritaire ;",
        "3. la commission publie sa propre estimation, avec des données nationales (panier, taille du ménage, nombre d’actifs) ;",
        "4. la convention de branche fixe un chemin sur trois ans, prix d’achat compris.",
        "",
        "Le point 4 est le plus fragile : qui invite les acheteurs, et à quel titre ?",
      ].join("\n"),
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 6.36,
      language: "fr",
      text: "La commission peut les inviter comme *témoins* et non comme parties : ils exposent leurs délais et leurs prix, ils ne votent pas. Deux pays ont procédé ainsi, avec un compte rendu public. Quant au titre, la Déclaration sur les entreprises multinationales suffit amplement ; elle encourage la consultation entre ces entreprises, les gouvernements et les organisations de travailleurs et d’employeurs. Prévoyez l’interprétation et une séance l’après-midi, sans quoi les acheteurs d’outre-Atlantique n’y seront pas.",
    },
    {
      author: slots.dakarWages,
      daysAgo: 0.51,
      language: "fr",
      text: "Hier, la commission a siégé avec deux acheteurs invités comme témoins, l’un par visioconférence. Résultat modeste et réel : ils ont communiqué leurs délais moyens (38 jours entre la commande et l’embarquement) et reconnu qu’une semaine de plus supprimerait l’essentiel des heures supplémentaires. Sur les prix, rien encore. Les deux parties demandent que nous préparions l’estimation nationale du panier avant la prochaine séance. Qui peut relire un questionnaire de prix en wolof et en français d’ici dix jours ?",
    },
  ],
};
