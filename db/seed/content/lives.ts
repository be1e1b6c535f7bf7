import { slots } from "./slots.ts";
import type { SeedLife } from "./types.ts";

/** How the guidance of the demonstration stands: valid, in review, due, expired, replaced, or still a draft. */
export const seedLives: SeedLife[] = [
  {
    document: "inspecting-farms-practice-note", owner: slots.inspectionLead,
    published: [
      { version: 2, approver: slots.sanJoseInspection, daysAgo: 46.1, note: "First edition, after the consultation" },
      { version: 4, approver: slots.delhiInspection, daysAgo: 1.8, note: "Tested on nine farms; interpreters, and visits at dawn", material: true },
    ],
    reviewIn: 540, expiresIn: 630, plan: { formats: ["pdf", "docx", "epub", "print", "slides"], languages: ["en", "fr", "pt", "sw"], made: ["print"] }, confirm: { dueIn: 6, confirmed: 0.62 },
  },
  { document: "inspecting-farms-note-fr", owner: slots.dakarInspection, published: [{ version: 1, approver: slots.yaoundeInspection, daysAgo: 12.3 }], reviewIn: 350, expiresIn: 440, translates: { document: "inspecting-farms-practice-note", version: 2 } },
  { document: "inspecting-farms-note-pt", owner: slots.dakarInspection, published: [{ version: 1, approver: slots.yaoundeInspection, daysAgo: 1.1 }], reviewIn: 350, expiresIn: 440, translates: { document: "inspecting-farms-practice-note", version: 4, byMachine: true } },
  { document: "standby-72-hours-note-fr", owner: slots.kinshasaCrisis, published: [{ version: 1, approver: slots.fragileSecurity, daysAgo: 21.9 }], reviewIn: 120, expiresIn: 210, translates: { document: "standby-72-hours-note", version: 1 } },
  { document: "work-in-heat-guide", owner: slots.beirutOsh, published: [{ version: 2, approver: slots.moscowOsh, daysAgo: 15.2 }], reviewIn: 350, expiresIn: 440 },
  {
    document: "small-plant-chemicals", owner: slots.beijingChemicals, publication: true, published: [{ version: 1, approver: slots.moscowOsh, daysAgo: 29.4 }], reviewIn: 300, expiresIn: 390,
    plan: { formats: ["pdf", "print", "video"], languages: ["zh", "en", "es", "vi"] },
    review: {
      dueIn: 4,
      answers: [
        { reviewer: slots.beirutOsh, verdict: "approve", comment: "جُرِّبت البطاقة في ورشتين صغيرتين ونجحت. النص جاهز.", daysAgo: 0.9 },
        { reviewer: slots.santiagoMines, verdict: "changes", comment: "Falta decir qué hacer cuando el proveedor no entrega la tarjeta: en los talleres de cuatro personas es lo habitual.", daysAgo: 0.4 },
        { reviewer: slots.moscowOsh },
      ],
    },
  },
  { document: "minimum-wage-councils", owner: slots.sanJoseWages, published: [{ version: 1, approver: slots.moscowWages, daysAgo: 20.2 }], reviewIn: -3, expiresIn: 80 },
  { document: "accident-recording-guide", owner: slots.moscowOsh, published: [{ version: 1, approver: slots.beirutOsh, daysAgo: 31.5 }], reviewIn: -20, expiresIn: -2 },
  {
    document: "first-visit-informal", owner: slots.dakarInspection, published: [{ version: 1, approver: slots.inspectionLead, daysAgo: 28.1 }], reviewIn: 200, expiresIn: 290,
    withdrawn: { daysAgo: 1.2, reason: "Repris et complété dans la note sur l’inspection des exploitations agricoles.", successor: "inspecting-farms-practice-note" },
  },
  { document: "standby-72-hours-note", owner: slots.fragileSecurity, published: [{ version: 1, approver: slots.kinshasaCrisis, daysAgo: 23.0 }], reviewIn: 120, expiresIn: 210 },
  { document: "actuarial-assumptions-scarce-data", owner: slots.genevaMortality, published: [{ version: 1, approver: slots.actuaryLead, daysAgo: 21.3 }], reviewIn: 330, expiresIn: 420 },
  { document: "measuring-recruitment-costs", owner: slots.kathmanduRecruitment, published: [{ version: 1, approver: slots.bogotaMigration, daysAgo: 24.4 }], reviewIn: 30, expiresIn: 120 },
  {
    document: "who-directs-work-card", owner: slots.beijingInspection, published: [],
    review: { dueIn: -1, answers: [{ reviewer: slots.inspectionLead, verdict: "approve", comment: "Clear, short, and the five questions can be asked standing up.", daysAgo: 2.1 }, { reviewer: slots.bangkokInspection }] },
  },
];
