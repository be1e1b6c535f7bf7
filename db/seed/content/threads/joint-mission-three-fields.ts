import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const jointMissionThreeFields: SeedThread = {
  key: "joint-mission-three-fields",
  team: "TT-WAGES",
  kind: "discussion",
  title: "Une mission, trois spécialistes : salaires, actuariat et dialogue social au Cabo Verde",
  language: "fr",
  tags: ["J1", "D2", "I2"],
  messages: [
    {
      author: slots.dakarDirector,
      daysAgo: 32.3,
      language: "fr",
      text: "Le Cabo Verde demande trois choses la même semaine : réviser le salaire minimum, chiffrer une prestation de chômage, remettre en marche le conseil de concertation. Je pourrais envoyer trois missions en trois mois, chacune reçue par le même directeur général, de plus en plus fatigué. Je préfère **une** mission de trois personnes. Rokhaya pour les salaires, Ousmane pour les chiffres, et quelqu’un pour le dialogue social, que nous n’avons pas à Dakar. Quelles semaines avez-vous en commun ?",
    },
    {
      author: slots.dakarWages,
      daysAgo: 32.1,
      language: "fr",
      text: "Libre les semaines 8, 9 et 11. La 9 me va le mieux : l’institut de statistique publie l’enquête sur les salaires le lundi.",
    },
    {
      author: slots.dakarActuary,
      daysAgo: 31.9,
      language: "fr",
      text: "Semaines 9 et 10. En 9, je dois repartir le jeudi soir.",
    },
    {
      author: slots.genevaDialogue,
      daysAgo: 31.5,
      language: "en",
      text: "Week 9 works for me from Monday noon, and I would come gladly. One condition that I put to every joint mission: the three of us meet the council together on the first day and *nobody presents a draft*. If a wage figure and a contribution rate are on the table before the council has agreed how it will work, they will be the last two figures it ever discusses.",
    },
    {
      author: slots.dakarEmployers,
      daysAgo: 31.2,
      language: "en",
      text: "Offered and accepted: I brief the employers’ association by phone the Friday before. Their question will be whether minimum wage and unemployment contribution come due on the same first of January. Have an answer ready.",
    },
    {
      author: slots.dakarWages,
      daysAgo: 30.7,
      language: "fr",
      text: "Bonne question, et nous n’avions pas la réponse. Avec Ousmane nous avons posé les deux calendriers l’un sur l’autre : le même mois, le coût du travail au bas de l’échelle monterait de 7 à 9 % d’un coup, d’après nos propres estimations. En décalant la cotisation de six mois et en la commençant à un taux réduit, on reste sous 5 %. C’est la première fois que je vois nos deux fichiers dans le même tableur.",
    },
    {
      author: slots.dakarActuary,
      daysAgo: 30.4,
      language: "fr",
      text: "Ils se sont disputé le nombre de salariés pendant une heure avant de s’entendre.",
    },
    {
      author: slots.dakarDirector,
      daysAgo: 29.9,
      language: "fr",
      text: "Décision : semaine 9, du lundi midi au jeudi soir. Cheffe de mission, Rokhaya ; une seule lettre, un seul programme, un seul rapport de douze pages au plus. Les termes de référence suivent [notre modèle](document:terms-of-reference-template-fr). Le directeur général a répondu en un mot : « enfin ».",
    },
    {
      author: slots.dakarWages,
      daysAgo: 8.6,
      language: "fr",
      text: "Rapport remis ce matin, onze pages. Ce que la mission commune a permis et que trois missions n’auraient pas vu : le conseil a choisi lui-même de traiter salaire et cotisation comme un seul paquet, avec une clause de revoyure. Ce qu’elle a coûté : trois soirées à réécrire un paragraphe à six mains. Je recommencerais demain.",
    },
  ],
};
