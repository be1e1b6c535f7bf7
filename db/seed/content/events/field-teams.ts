import { slots } from "../slots.ts";
import type { SeedEvent } from "./types.ts";

/** What the field teams have planned: calls, reviews, clinics and what is due. */
export const fieldTeamEvents: SeedEvent[] = [
  {
    key: "inspection-monthly-call", team: "TT-LABINSP", kind: "meeting", title: "Monthly call of the inspection team", language: "en", languages: ["en", "fr", "es"],
    organiser: slots.inspectionLead, inDays: -75, weekday: 2, at: "14:00", minutes: 60, zone: "Europe/Zurich", online: true,
    repetition: { frequency: "monthly_weekday", interval: 1 },
    text: "One hour, three parts:\n\n- **What moved**: ten minutes on new texts and on missions that ended\n- **One case**: a colleague brings a decision they are not sure of\n- **Open questions** from the threads that nobody has answered yet\n\nWhoever cannot come reads the notes; they are written during the call.",
    members: 9, maybe: [slots.beijingInspection],
  },
  {
    key: "report-clinic", team: "TT-LABINSP", kind: "course", title: "Clinic: filling in the annual inspection report", language: "en", languages: ["en", "ru"],
    organiser: slots.inspectionCoordinator, inDays: 3, weekday: 4, at: "09:30", minutes: 90, zone: "Europe/Zurich", online: true, capacity: 6,
    text: "Bring your draft and the boxes you could not fill. We go through Article 21 item by item and agree on wording for “not available, because”.\n\nSix places, so that everybody gets a quarter of an hour.",
    coming: [slots.bishkekCoordinator, slots.tashkentFarms, slots.moscowInspection, slots.ammanCases, slots.delhiInspection, slots.pretoriaInspection], maybe: [slots.sanJoseInspection], invited: [slots.cairoInspection],
  },
  {
    key: "inspection-reports-due", team: "TT-LABINSP", kind: "deadline", title: "Annual inspection reports reach Geneva", language: "en", languages: [],
    organiser: slots.inspectionLead, inDays: 18, weekday: 5, zone: "Europe/Zurich", days: 1,
    text: "Last day for the reports that the team has promised to read before they are published.",
  },
  {
    key: "actuarial-peer-review", team: "TT-ACTUARY", kind: "peer_review", title: "Revue par les pairs : évaluation actuarielle du régime des pensions", language: "fr", languages: ["fr", "en"],
    organiser: slots.dakarActuary, inDays: 2, weekday: 3, at: "10:00", minutes: 120, zone: "Africa/Dakar", online: true,
    text: "Deux relecteurs, une question chacun par chapitre. Lire avant la séance :\n\n- les hypothèses démographiques (chapitre 3)\n- la table de mortalité retenue et pourquoi\n- le scénario sans indexation\n\nLe rapport reste confidentiel jusqu’à sa remise au conseil d’administration de la caisse.",
    coming: [slots.genevaMortality, slots.limaActuary, slots.abidjanProtection], invited: [slots.actuaryLead, slots.santiagoPensions], members: 2,
  },
  {
    key: "mortality-tables-course", team: "TT-ACTUARY", kind: "course", title: "缺少生命表时怎么办：四次短课", language: "zh", languages: ["zh"],
    organiser: slots.beijingPensions, inDays: -6, weekday: 3, at: "15:00", minutes: 60, zone: "Asia/Shanghai", online: true, repetition: { frequency: "weekly", interval: 1, count: 4, weekdays: [3] },
    text: "每周一小时，共四次：数据从哪里来、怎样借用邻国的表、怎样修匀、怎样把不确定性写进报告。课后有练习，下一次课先讲练习。",
    coming: [slots.bangkokActuary], members: 3,
  },
  {
    key: "wage-council-call", team: "TT-WAGES", kind: "meeting", title: "Consejos de salarios: qué cambió este trimestre", language: "es", languages: ["es", "en"],
    organiser: slots.sanJoseWages, inDays: 8, weekday: 2, at: "09:00", minutes: 75, zone: "America/Costa_Rica", online: true,
    text: "Tres países cuentan en diez minutos cada uno cómo fijaron el salario mínimo y con qué datos. Después, preguntas.\n\nQuien no hable español puede seguir las láminas en inglés.",
    coming: [slots.buenosAiresWages, slots.wagesLead, slots.portOfSpainWages], maybe: [slots.bangkokWages], members: 3,
  },
  {
    key: "heat-call", team: "TT-OSH", kind: "meeting", title: "اجتماع الصيف: الإجهاد الحراري في مواقع البناء", language: "ar", languages: ["ar", "en"],
    organiser: slots.beirutOsh, inDays: 5, weekday: 1, at: "11:00", minutes: 60, zone: "Asia/Beirut", online: true,
    text: "نقارن بين أربع دول: ساعات الحظر، وأجهزة القياس، وما يفعله المفتش حين لا يوجد جهاز.\n\nيرجى إرسال النصوص القانونية قبل يومين حتى تُترجم الفقرات المهمة.",
    coming: [slots.dohaHeat, slots.cairoOsh], members: 4,
  },
  {
    key: "mine-accidents", team: "TT-OSH", kind: "peer_review", title: "Разбор: как считать несчастные случаи на малых рудниках", language: "ru", languages: ["ru"],
    organiser: slots.moscowOsh, inDays: 9, weekday: 4, at: "12:00", minutes: 90, zone: "Europe/Moscow", online: true,
    text: "Черновик методики читаем вместе, раздел за разделом. Просьба к каждому принести один случай, который по нынешним правилам не попал бы в статистику.",
    coming: [slots.astanaMines], maybe: [slots.santiagoMines], members: 3,
  },
  {
    key: "recruitment-costs", team: "TT-MIGRATION", kind: "meeting", title: "Recruitment costs: from survey to indicator", language: "en", languages: ["en"],
    organiser: slots.kathmanduRecruitment, inDays: 4, weekday: 4, at: "13:15", minutes: 60, zone: "Asia/Kathmandu", online: true,
    text: "Kathmandu shows the questionnaire, Colombo what went wrong with it in the field. We end with one page that a statistics office can use.",
    coming: [slots.colomboMigration, slots.migrationLead], maybe: [slots.limaMigration], members: 4,
  },
  {
    key: "skills-week", team: "TT-SKILLS", kind: "course", title: "Semaine de formation : reconnaître les acquis des artisans", language: "fr", languages: ["fr", "en"],
    organiser: slots.turinSkills, inDays: 12, weekday: 1, days: 5, zone: "Europe/Rome", place: "Turin, pavillon Afrique", capacity: 24,
    text: "Cinq jours avec douze évaluateurs de six pays : grilles d’observation, jurys mixtes, coût d’un certificat. Les frais de voyage sont à la charge du bureau d’envoi.",
    coming: [slots.lomeSkills, slots.dakarSkills, slots.ammanSkills], invited: [slots.bangkokSkills], members: 6,
  },
];
