import type { SeedRequest } from "./types";

/** Requests of the demonstration that came to their end, well or not. */
export const endedRequests: SeedRequest[] = [
  {
    by: "Aminata N'Guessan", language: "fr", title: "Évaluation actuarielle de la branche accidents du travail, Togo", kind: "mission", term: "D2", country: "TG", from: -120, until: -108, days: 10, mode: "on_site", speaks: ["fr:C1"],
    sent: 170, state: "closed", people: [{ name: "Ousmane Koné" }], usefulness: 4, feedback: "Le conseil a adopté les nouveaux taux ; le modèle tourne sans nous.",
  },
  {
    by: "Maricel Bautista", language: "en", title: "Labour inspection in fishing: two-day workshop in Songkhla", kind: "training", term: "F1", country: "TH", from: -75, until: -73, days: 2, mode: "on_site", speaks: ["en:B2"],
    sent: 110, state: "closed", people: [{ name: "Somchai Srisuk" }], usefulness: 3, feedback: "Good cases. A handout in Thai would have helped.",
  },
  {
    by: "Conceição Évora", language: "fr", title: "Inspection du travail et VIH : adapter la politique nationale", kind: "advice", term: "E10", country: "CM", from: -90, until: -80, mode: "remote", speaks: ["fr:C1"],
    sent: 101, state: "closed", people: [{ name: "Brigitte Mbarga" }], usefulness: 3,
  },
  {
    by: "María José García Márquez", language: "es", title: "Comentarios sobre la ley de cooperativas de Paraguay", kind: "advice", term: "C4", country: "PY", from: -60, until: -52, mode: "remote", speaks: ["es:C1"],
    sent: 68, state: "closed", people: [{ name: "Ximena Rodríguez" }], usefulness: 4, feedback: "Llegó a tiempo y con ejemplos.",
  },
  {
    by: "Zarina Rahimova", language: "ru", title: "Оценка программы возвращения трудовых мигрантов", kind: "mission", term: "L4", country: "TJ", from: -45, until: -38, days: 6, mode: "on_site", speaks: ["ru:C1"],
    sent: 84, state: "feedback", people: [{ name: "Svetlana Belova" }], usefulness: 3, feedback: "Выводы приняты, срок отчёта сдвинулся на неделю.",
  },
  {
    by: "Khalid Al-Najjar", language: "ar", title: "خبير في الحماية الاجتماعية للاجئين في إقليم كردستان", kind: "mission", term: "P5", country: "IQ", from: -30, until: -10, mode: "on_site", speaks: ["ar:C1"],
    sent: 70, state: "declined", reason: "لا يوجد حاليًا من يحمل تدريبًا أمنيًا ساريًا ويتقن العربية؛ نقترح إعادة الطلب في الربع القادم أو الاكتفاء بدعم عن بُعد.",
  },
  {
    by: "Baraka Mushi", language: "en", title: "Speaker on apprenticeships for a donor round table", kind: "advice", term: "B2", country: "ZM", from: -25, until: -24, mode: "either", speaks: ["en:C1"],
    sent: 40, state: "withdrawn", reason: "The round table was put off to next year.",
  },
  {
    by: "Olena Bondarenko", language: "en", title: "Remote support: occupational safety during reconstruction", kind: "advice", term: "E5", country: "UA", from: -70, until: -40, mode: "remote", speaks: ["en:B2"],
    sent: 95, state: "closed", people: [{ name: "Sergey Shcherbakov", state: "declined", reason: "Conflict of interest." }, { name: "Mika Korhonen" }], usefulness: 4,
  },
  {
    by: "Chen Mingyue", language: "zh", title: "学徒制质量标准的同行评审", kind: "review", term: "B2", country: "CN", from: -100, until: -85, mode: "remote", otherRegions: true, speaks: ["en:B2"],
    sent: 115, state: "closed", people: [{ name: "Charlotte de Vries" }], usefulness: 3,
  },
];
