import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const inspectorRatio: SeedThread = {
  key: "inspector-ratio",
  team: "TT-LABINSP",
  kind: "question",
  title: "Combien d’inspecteurs faut-il ? Que répondre à un ministère qui veut un chiffre",
  language: "fr",
  tags: ["F1", "F1.1", "F2"],
  messages: [
    {
      author: slots.dakarInspection,
      daysAgo: 233.42,
      language: "fr",
      text: "Un ministre nous demande noir sur blanc combien d’inspecteurs du travail son pays « doit » recruter pour être en règle avec la convention n° 81. L’article 10 parle d’un nombre *suffisant* et ne fixe aucun ratio, mais le cabinet veut un chiffre pour la loi de finances, sous huit jours. Le pays compte 74 inspecteurs et contrôleurs pour 1,9 million de salariés, dont un tiers seulement déclarés. Que répondez-vous, d’ordinaire, sans inventer une norme ?",
    },
    {
      author: slots.yaoundeInspection,
      daysAgo: 233.05,
      language: "fr",
      text: [
        "Surtout pas un ratio unique. On cite souvent les repères présentés au Conseil d’administration en 2006 :",
        "",
        "| type d’économie | repère (inspecteur / travailleurs) |",
        "|---|---|",
        "| industrialisée | 1 / 10 000 |",
        "| en voie d’industrialisation | 1 / 15 000 |",
        "| en transition | 1 / 20 000 |",
        "| moins avancée | 1 / 40 000 |",
        "",
        "Ce sont des repères, pas des obligations. Appliqué à votre cas, le dernier donne 48 agents : le ministre en conclura qu’il en a trop. Le piège est là.",
      ].join("\n"),
    },
    {
      author: slots.inspectionLead,
      daysAgo: 232.71,
      language: "en",
      text: "Please don’t let that table travel alone. Article 10 itself lists what “sufficient” depends on: the importance of the duties (number, nature, size and situation of workplaces; number and classes of workers; number and complexity of legal provisions), the material means, and the practical conditions of visits. I answer ministers with a workload model in three lines, and the ratio only as a footnote. The supervisory bodies look at exactly the same three elements.",
    },
    {
      author: slots.dakarInspection,
      daysAgo: 232.38,
      language: "fr",
      text: "D’accord sur le principe, mais à quoi ressemble ce modèle en trois lignes quand le registre des établissements date d’il y a neuf ans ? J’ai 21 000 établissements recensés, peut-être 35 000 en réalité, et aucune durée moyenne de visite. Si j’avance une hypothèse, la direction du budget la contestera ; si je n’en avance pas, elle retiendra le 1 pour 40 000 et gèlera les recrutements. Avez-vous un exemple chiffré, même grossier ?",
    },
    {
      author: slots.inspectionCoordinator,
      daysAgo: 231.96,
      language: "fr",
      answer: true,
      text: [
        "Voici celui que j’ai défendu deux fois devant un ministère des finances. Il tient parce que chaque terme se vérifie :",
        "",
        "```",
        "besoin = (visites × heures par visite + plaintes × heures par plainte + enquêtes × heures)",
        "         ÷ (jours utiles × heures terrain par jour)",
        "```",
        "",
        "Avec 6 000 visites à 7 h, 4 200 plaintes à 9 h et 350 enquêtes d’accident à 24 h : 88 200 h. Un agent fournit environ 130 jours × 6 h = 780 h de terrain. Il en faut donc **113**, contre 74. Les durées se mesurent en deux semaines auprès de dix agents volontaires : faites-le avant d’écrire.",
      ].join("\n"),
    },
    {
      author: slots.pretoriaInspection,
      daysAgo: 231.4,
      language: "en",
      text: "One addition from a ministry that got its posts and then lost them: separate people from means in the same memo. We obtained 60 recruits and no vehicles; each inspector did fewer visits than before, and the treasury used the falling average two years later to freeze the next intake. Now the request reads “one post = salary + a seat in a vehicle + a tablet + 12 training days”. It’s a third more expensive on paper and far easier to defend.",
    },
    {
      author: slots.dakarInspection,
      daysAgo: 229.17,
      language: "fr",
      text: "Retour d’expérience : dix agents ont chronométré leurs dossiers pendant neuf jours ouvrables. Résultat, 5 h 40 par visite au lieu des 7 h supposées, mais 13 h par plainte, parce que la conciliation exige en moyenne 2,6 convocations. Le besoin ressort à 124 agents. Le budget a accepté 20 postes par an sur deux ans et, surtout, l’idée de refaire la mesure. Le ratio figure en note de bas de page. Merci à tous, la note est déposée dans les documents de l’équipe.",
    },
  ],
};
