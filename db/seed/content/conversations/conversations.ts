import type { Locale } from "../types";

/** A conversation of a few people of the demonstration, outside of any team. */
export interface SeedConversation {
  key: string;
  /** Handles; the first one begins it. Two have one conversation, more are a group. */
  people: string[];
  /** Of a group. */
  title?: string;
  language: Locale;
  /** Who writes (a place among the people), how many days ago, and what, in Markdown. */
  messages: [by: number, daysAgo: number, text: string][];
  /** How many of the last messages the others have not read when the demonstration begins. */
  unread: number;
}

/** Something begun and not sent, or written to be sent later, in one of these conversations. */
export interface SeedUnsent {
  conversation: string;
  /** Handle of who writes it. */
  by: string;
  language: Locale;
  text: string;
  /** Days ago it was begun; days ahead it is sent where that is negative. */
  daysAgo: number;
}

/** What the people one can sign in as have not sent yet. */
export const seedUnsent: SeedUnsent[] = [
  { conversation: "cotton-mission", by: "awa-mbaye", language: "fr", daysAgo: 0.2, text: "Avec plaisir. Quinze minutes suffisent si je laisse de côté" },
  { conversation: "heat-training-dates", by: "awa-mbaye", language: "fr", daysAgo: -1.1, text: "D'accord pour le dernier après-midi sans diapositives. J'apporte trois plans de campagne qui ont échoué, c'est plus instructif que ceux qui ont réussi." },
  { conversation: "heat-training-dates", by: "layla-haddad", language: "en", daysAgo: -2.2, text: "Reminder to myself and to you both: names of participants to the ministry by tonight." },
];

/** A thread that is not begun yet: `ahead` is in how many days it begins by itself. */
export interface SeedBegun {
  /** Code of the team. */
  team: string;
  by: string;
  kind: "discussion" | "question";
  language: Locale;
  /** Empty where its author has found none yet. */
  title: string;
  text: string;
  daysAgo: number;
  ahead?: number;
}

/** What the people one can sign in as have not begun yet. */
export const seedBegun: SeedBegun[] = [
  { team: "TT-LABINSP", by: "awa-mbaye", kind: "question", language: "fr", title: "", daysAgo: 1.4, text: "Comment vérifiez-vous les heures de travail là où le registre n'est tenu que par le chef d'équipe ? J'ai deux exemples à" },
  { team: "TT-LABINSP", by: "awa-mbaye", kind: "discussion", language: "fr", title: "Ce que la mission sur le coton nous apprend pour les chantiers", daysAgo: 0.6, ahead: 2.1, text: "La note part au ministère cette semaine. Avant de la reprendre ailleurs, je voudrais vos remarques sur **la troisième colonne de la grille**." },
];

/** Who of them shows when they are here, and sees it of one another. */
export const seedPresence = ["layla-haddad", "wojciech-kowalczyk"];

/** What people of the demonstration write to one another, in the languages they share. */
export const seedConversations: SeedConversation[] = [
  {
    key: "cotton-mission", people: ["wojciech-kowalczyk", "awa-mbaye"], language: "fr", unread: 1,
    messages: [
      [0, 6.2, "Bonjour Awa, pour la note sur le coton : le ministère malien demande si la méthode par bassin peut servir aussi aux **chantiers routiers**. Vous l'avez essayée ailleurs que dans les champs ?"],
      [1, 6.0, "Une fois, à Niamey, sur trois chantiers. Ce qui change :\n\n- le maître d'ouvrage remplace la coopérative comme point d'entrée ;\n- les équipes tournent chaque semaine, donc il faut deux passages courts plutôt qu'un long.\n\nJe peux vous envoyer la grille, elle n'est pas encore au propre."],
      [0, 5.9, "Au propre ou non, elle m'intéresse. Je ne la diffuserai pas avant votre accord."],
      [1, 3.1, "Voilà l'essentiel. La colonne qui compte est la troisième : *qui signe le registre*. C'est elle qui a fait bouger les choses."],
      [0, 0.6, "Merci, c'est très clair. Pourriez-vous la présenter quinze minutes à la réunion de l'équipe ? Je vous garde le premier point."],
    ],
  },
  {
    key: "heat-training-dates", people: ["layla-haddad", "awa-mbaye", "wojciech-kowalczyk"], title: "Heat training in Beirut: dates", language: "en", unread: 2,
    messages: [
      [0, 9.4, "I have two windows for the training of inspectors: the **second week of May** or the **first of June**. After that the ministry loses half its people to the season. Which suits you?"],
      [2, 9.1, "May, please. In June I am held by the Conference and could only join by video."],
      [1, 8.8, "Mai me va aussi, sauf le jeudi. I can take the morning on work at night and the one on measuring without instruments."],
      [0, 2.3, "May it is: Monday to Wednesday. I have asked for interpretation Arabic and French; slides in whatever language you like, I will have the key terms put into Arabic."],
      [2, 0.5, "Perfect. One wish: could we keep the last afternoon free of slides, so that they plan their own first campaign with us in the room?"],
    ],
  },
  {
    key: "induction-zawadi", people: ["zawadi-mwangi", "awa-mbaye"], language: "en", unread: 1,
    messages: [
      [0, 1.9, "Dear Awa, I was told you know how missions to Niger are cleared. Mine is in three weeks and the form asks for a *duty-of-care focal point*. Is that somebody in Abidjan or in Niamey?"],
      [1, 1.7, "Welcome! It is Abidjan: the country office covers Niger, and Aminata's office keeps the list. Write to them at least ten working days before. And bring the certificate of the security training as a file, the system does not find it by itself."],
      [0, 0.3, "Thank you, that saved me a day. I have written to Abidjan and they answered within the hour."],
    ],
  },
  {
    key: "beirut-terms", people: ["layla-haddad", "wojciech-kowalczyk"], language: "en", unread: 0,
    messages: [
      [0, 21.5, "A small thing about the guidance on midday work: the Arabic says «إجهاد حراري» where the glossary has «الإجهاد الحراري في العمل». I would rather not open a comment in front of everybody for that."],
      [1, 21.2, "Please just change it, you are the better judge. I will approve the version again on Monday."],
      [0, 20.9, "تم. Done, and I added the term to the glossary."],
    ],
  },
  {
    key: "access-abidjan", people: ["aminata-nguessan", "genevieve-thompson"], language: "fr", unread: 1,
    messages: [
      [0, 4.4, "Bonjour Geneviève, deux collègues du projet de Bouaké partent fin du mois. Faut-il fermer leurs accès moi-même ou le faites-vous depuis Genève ?"],
      [1, 4.2, "Je m'en charge, à condition de savoir qui reprend leurs fils et leurs documents. Un nom par personne suffit."],
      [0, 1.1, "Pour les deux : le coordonnateur du projet. Il est prévenu."],
    ],
  },
];
