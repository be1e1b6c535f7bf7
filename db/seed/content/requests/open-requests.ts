import type { SeedRequest } from "./types";

/** Requests of the demonstration that are on their way, in all states and working languages. */
export const openRequests: SeedRequest[] = [
  {
    by: "Aminata N'Guessan", language: "fr", title: "Actuaire sécurité sociale francophone, mission au Niger en mars", kind: "mission", term: "D2", country: "NE", from: 92, until: 118, days: 10, mode: "on_site", speaks: ["fr:C1"],
    need: "La Caisse nationale doit présenter au conseil d’administration une évaluation actuarielle du régime de pensions avant la fin du trimestre. Il faut une personne qui puisse travailler sur place avec l’équipe statistique, former deux cadres et laisser un modèle qu’ils sachent faire tourner.",
    sent: 1, state: "submitted", people: [{ name: "Ousmane Koné", state: "suggested" }],
  },
  {
    by: "Losalini Tuisawau", language: "en", title: "Has anyone set a minimum wage for domestic workers in a small island State?", kind: "advice", term: "J5", others: ["J1"], country: "VU", mode: "remote", speaks: ["en:B2"],
    need: "The tripartite council meets in five weeks and asks what other island States did: the method, the level, and whether employers complied. Two or three cases with somebody we can ring would do.",
    sent: 4, state: "triaged",
  },
  {
    by: "Conceição Évora", language: "fr", title: "Observations sur l’avant-projet de code du travail sous dix jours", kind: "advice", term: "G4", others: ["Q2"], country: "CM", from: 0, until: 9, mode: "remote", wanted: 1, speaks: ["fr:C1"],
    need: "Le ministère ouvre la consultation et la ferme dans dix jours. Nous voulons un relecteur nommé et les regards des employeurs et des travailleurs ; surtout les titres III (contrat) et VI (inspection).",
    sent: 2, state: "matched", people: [{ name: "Maeve Kowalczyk", state: "accepted" }, { name: "Babatunde Adeyemi", role: "employers", state: "asked" }, { name: "Adjoa Traoré", role: "workers", state: "asked" }],
    messages: [{ by: "Conceição Évora", text: "Le texte consolidé est prêt ; **les titres I et II** ne changent presque pas." }, { by: "Maeve Kowalczyk", text: "Merci. Je commence par le titre VI, et je vous envoie une première liste jeudi." }],
  },
  {
    by: "Yusuf Al-Zahrani", language: "ar", title: "مدرب لمفتشي العمل الناطقين بالعربية حول الإجهاد الحراري", kind: "training", term: "E9", others: ["F1", "Q3"], country: "QA", from: 40, until: 70, days: 4, mode: "on_site", speaks: ["ar:C1"],
    need: "أربعة أيام لأربعين مفتشًا قبل موسم الصيف: القياس والتوثيق وأوقات التوقف. لدينا قاعة وأجهزة قياس، وينقصنا المدرب ومادة مكتوبة بالعربية.",
    sent: 9, state: "released", people: [{ name: "Layla Haddad" }, { name: "Hassan Al-Najjar", state: "declined", reason: "في إجازة خلال هذه الفترة." }],
  },
  {
    by: "Andrés Muñoz", language: "es", title: "Pares de otra región para un estudio sobre el trabajo de cuidados", kind: "review", term: "K2", from: 10, until: 45, mode: "remote", wanted: 2, otherRegions: true, authors: ["Óscar Peña"], speaks: ["es:B2"],
    need: "El estudio cubre cuatro países y sale a imprenta en dos meses. Buscamos dos personas de fuera de la región que lean con ojos frescos la parte estadística y la de política.",
    sent: 6, state: "matched", people: [{ name: "Sofia Ionescu", state: "accepted", conflict: "" }, { name: "Nagy Katalin", state: "asked" }],
  },
  {
    by: "Fatoumata Issoufou", language: "fr", title: "Texte de l’OIT pour le cadre de coopération, pays sans bureau", kind: "advice", term: "R2", others: ["R3"], country: "TD", from: 5, until: 20, mode: "remote", speaks: ["fr:C1"],
    need: "L’équipe de pays boucle l’analyse commune le mois prochain. Nous cherchons deux pages sur l’emploi des jeunes et la protection sociale, et un nom à inviter aux réunions.",
    sent: 3, state: "triaged",
  },
  {
    by: "Maricel Bautista", language: "en", title: "Earthquake: who can leave within 72 hours", kind: "standby", term: "P2", others: ["P4"], country: "PH", from: 0, until: 21, mode: "on_site", wanted: 2, speaks: ["en:B2"],
    need: "Magnitude 6.8 this morning. The country team begins a rapid assessment of jobs and livelihoods on Thursday and keeps two seats for us. Security training must be valid.",
    sent: 0.4, state: "matched", people: [{ name: "Lukas Jørgensen", state: "accepted", leads: true }, { name: "Óscar Mamani", state: "asked" }],
  },
  {
    by: "Ibrahima Diop", language: "fr", title: "Remplacer trois mois le spécialiste des compétences", kind: "cover", term: "B4", others: ["B2"], country: "SN", from: 30, until: 120, days: 60, mode: "on_site", speaks: ["fr:C1"],
    need: "Le titulaire part en congé parental. Le poste demande surtout la validation des acquis et deux projets d’apprentissage ; une affectation courte qui apprendrait le terrain à quelqu’un du siège serait bienvenue.",
    sent: 12, state: "triaged",
  },
  {
    by: "Bakyt Osmonov", language: "ru", title: "Применима ли Конвенция № 81 к инспекции в агропромышленных зонах и ратифицирована ли она", kind: "advice", term: "G3", country: "KG", mode: "remote", speaks: ["ru:B2"],
    need: "Министерство готовит постановление о моратории на проверки. Нужна короткая справка со ссылками, что можно и чего нельзя.",
    sent: 1, state: "redirected", redirectedTo: "TT-LABINSP",
  },
  {
    by: "Losalini Tuisawau", language: "en", title: "Joint mission to Samoa: social protection, wages and social dialogue in one trip", kind: "mission", term: "D1", others: ["J1", "I2"], country: "WS", from: 50, until: 95, days: 8, mode: "on_site", wanted: 3, speaks: ["en:C1"],
    need: "The Prime Minister’s office wants the three questions answered together, and can receive one delegation only.",
    sent: 15, state: "accepted", people: [{ name: "Malee Wongsuwan", state: "accepted", leads: true }, { name: "Zhou Wenbo", state: "released" }, { name: "Szabó Gergő", state: "accepted" }],
  },
  {
    by: "Chen Mingyue", language: "zh", title: "平台企业骑手工伤保险试点评估，需要一位专家", kind: "mission", term: "D7", others: ["A9.1"], country: "CN", from: 20, until: 40, days: 6, mode: "on_site", speaks: ["en:C1"],
    need: "七个省市的试点满三年，人社部希望有国际比较的评估意见。材料以中文为主，会议有口译。",
    sent: 20, state: "planned", people: [{ name: "Vikram Banerjee" }],
  },
  {
    by: "Aminata N'Guessan", language: "fr", title: "Appui à l’inspection du travail dans l’économie informelle, Burkina Faso", kind: "mission", term: "F1.3", country: "BF", from: -14, until: -8, days: 5, mode: "on_site", speaks: ["fr:C1"],
    sent: 50, state: "done", people: [{ name: "Awa Mbaye" }],
    messages: [{ by: "Aminata N'Guessan", text: "La direction générale vous remercie ; elle attend le rapport pour le comité du 15." }],
  },
  {
    by: "Andrés Muñoz", language: "es", title: "Taller sobre salario mínimo para la comisión nacional", kind: "training", term: "J1", country: "PA", from: -20, until: -18, days: 3, mode: "on_site", speaks: ["es:C1"],
    sent: 64, state: "report_filed", people: [{ name: "José Luis Rodríguez" }],
  },
  {
    by: "Celestino Fonseca", language: "fr", title: "Travaux à haute intensité d’emploi : conception d’un programme au Kasaï", kind: "mission", term: "A5", country: "CD", from: 35, until: 55, days: 10, mode: "on_site", speaks: ["fr:C1"],
    sent: 7, state: "matched", objection: "Reportons : les élections provinciales tombent dans cette période.", people: [{ name: "Célestin Zoungoula", state: "accepted" }],
  },
  {
    by: "Ani Petrosyan", language: "ru", title: "Нужен тренер по переговорам для трёхсторонней комиссии", kind: "training", term: "I2", country: "AM", from: 60, until: 80, mode: "either", speaks: ["ru:C1"], sent: 0.2, state: "submitted",
  },
  { by: "Ibrahima Diop", language: "fr", title: "Relecture d’une note sur l’assurance maladie universelle", kind: "review", term: "D4", mode: "remote", speaks: ["fr:B2"], sent: 0, state: "draft" },
];
