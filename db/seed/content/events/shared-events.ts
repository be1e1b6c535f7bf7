import { slots } from "../slots.ts";
import type { SeedEvent } from "./types.ts";

/** What the two thematic teams, the offices and the whole organisation have planned. */
export const sharedEvents: SeedEvent[] = [
  {
    key: "unct-coordination", team: "CT-UNCT", kind: "meeting", title: "Countries without an office: who speaks for us this month", language: "en", languages: ["en", "fr"],
    organiser: slots.unctLead, inDays: -20, weekday: 3, at: "09:00", minutes: 45, zone: "America/New_York", online: true, repetition: { frequency: "weekly", interval: 2, weekdays: [3] },
    text: "A round of the country-team meetings of the next two weeks: which ones matter, who attends, which paragraph we want in. Notes go to the covering offices the same day.",
    coming: [slots.unctCoordinator, slots.yaoundeDirector, slots.yerevanCoordinator, slots.dushanbeCoordinator], maybe: [slots.santiagoProgramme], members: 3,
  },
  {
    key: "framework-inputs", team: "CT-UNCT", kind: "deadline", title: "Contributions au plan-cadre de coopération", language: "fr", languages: [],
    organiser: slots.unctCoordinator, inDays: 10, weekday: 5, at: "17:00", zone: "Africa/Douala",
    text: "Dernier moment pour les paragraphes sur l’emploi, la protection sociale et le dialogue social. Un paragraphe, un chiffre, une source.",
  },
  {
    key: "fragile-after-action", team: "CT-FRAGILE", kind: "peer_review", title: "After-action review: paid works after the floods", language: "en", languages: ["en", "fr", "ar"],
    organiser: slots.fragileLead, inDays: 6, weekday: 3, at: "13:00", minutes: 90, zone: "Africa/Nairobi", online: true,
    text: "What we would do the same way, what not, what we did not know on day one. No slides. Juba and Mogadishu tell, the others ask.",
    coming: [slots.jubaWorks, slots.mogadishuWorks, slots.banguiWorks, slots.kinshasaCrisis], maybe: [slots.portAuPrinceRecovery], members: 3,
  },
  {
    key: "standby-handover", team: "CT-FRAGILE", kind: "meeting", title: "Handover of the standby list", language: "en", languages: ["en"],
    organiser: slots.fragileSecurity, inDays: -14, weekday: 1, at: "08:30", minutes: 30, zone: "Europe/Zurich", online: true, repetition: { frequency: "weekly", interval: 1, weekdays: [1] },
    text: "Who is on call this week, who is travelling, whose security training runs out within a month.", members: 4,
  },
  {
    key: "dakar-office-meeting", office: "DWTCO-DAKAR", kind: "meeting", title: "Réunion du bureau de Dakar", language: "fr", languages: ["fr"],
    organiser: slots.dakarInspection, inDays: -30, weekday: 1, at: "09:00", minutes: 60, zone: "Africa/Dakar", place: "Salle de réunion, 2e étage", repetition: { frequency: "weekly", interval: 1, weekdays: [1] },
    text: "Missions de la semaine, visiteurs, véhicules, congés.", coming: [slots.dakarActuary, slots.dakarSkills],
  },
  {
    key: "geneva-seminar", office: "HQ-GENEVA", kind: "meeting", title: "Seminar: what field specialists need from headquarters", language: "en", languages: ["en", "fr"],
    organiser: slots.wagesLead, inDays: 7, weekday: 4, at: "12:30", minutes: 60, zone: "Europe/Zurich", place: "Room III", capacity: 40,
    text: "Three specialists who came for other meetings answer one question: what did you ask us last year and never get?", coming: [slots.oshLead, slots.actuaryLead],
  },
  {
    key: "town-hall-next", kind: "town_hall", title: "Town hall: how the technical teams will work next year", language: "en", languages: ["en", "fr", "es"],
    organiser: slots.inspectionLead, inDays: 9, weekday: 4, at: "15:00", minutes: 75, zone: "Europe/Zurich", online: true, anonymousQuestions: true, moderatedQuestions: true,
    text: "Twenty minutes of news, then your questions, those with most voices first. Interpretation into French and Spanish; a recording with captions and one with the sound alone follow within two days.",
    coming: [slots.dakarInspection, slots.limaInspection, slots.bangkokWages, slots.oshLead, slots.yaoundeDirector], maybe: [slots.suvaDirector],
    questions: [
      { author: slots.bangkokInspection, language: "en", votes: 14, text: "Will field specialists keep the twenty per cent of their time that is meant for the global team, and who protects it when the office is short of people?" },
      { author: null, language: "fr", votes: 11, text: "Pourquoi les missions demandées par les pays sans bureau attendent-elles deux fois plus longtemps que les autres ?" },
      { author: slots.limaInspection, language: "es", votes: 6, text: "¿Se traducirá la orientación aprobada a los tres idiomas antes de publicarla, o después como hasta ahora?" },
      { author: null, language: "en", votes: 3, text: "Who decides when a team is closed, and do its members hear of it first?" },
    ],
  },
  {
    key: "town-hall-last", kind: "town_hall", title: "Town hall: the first year of the global teams", language: "en", languages: ["en", "fr"],
    organiser: slots.wagesLead, inDays: -40, weekday: 3, at: "15:00", minutes: 60, zone: "Europe/Zurich", online: true, anonymousQuestions: true, recording: true,
    text: "What the teams did, what they could not do, and your questions.", coming: [slots.dakarActuary, slots.oshLead, slots.migrationLead, slots.skillsLead],
    questions: [
      { author: slots.pretoriaOsh, language: "en", votes: 22, text: "How many questions were never answered, and what happens to them now?", answer: "Forty-one of six hundred. Each now goes to three matching colleagues after two days, and to the team's lead after five. We publish the number every quarter.", answeredAtSecond: 1_270 },
      { author: null, language: "fr", votes: 17, text: "Est-ce que répondre aux autres équipes compte dans l’évaluation annuelle ?", answer: "Oui, à partir du prochain cycle : une ligne du plan de travail peut nommer l’équipe mondiale, et le responsable de l’équipe est consulté.", answeredAtSecond: 2_045 },
      { author: slots.cairoSkills, language: "ar", votes: 5, text: "متى تصبح الواجهة العربية كاملة في جميع الأدوات الأخرى؟", answer: "Meridian is complete; the other tools follow their own plans, which we have asked for in writing.", answeredAtSecond: 2_690 },
    ],
  },
  {
    key: "work-plans-due", kind: "deadline", title: "Work plans of all global teams", language: "en", languages: [],
    organiser: slots.unctCoordinator, inDays: 24, weekday: 2, zone: "Europe/Zurich", days: 1, text: "Two pages for each team: three results, who leads each, and what the team will stop doing.",
  },
  {
    key: "newcomers", kind: "course", title: "First steps for new colleagues", language: "en", languages: ["en", "fr", "es"],
    organiser: slots.unctCoordinator, inDays: -50, weekday: 2, at: "11:00", minutes: 45, zone: "Europe/Zurich", online: true, repetition: { frequency: "monthly_weekday", interval: 1 },
    text: "Find your teams, write a profile that is found, ask a first question. Camera optional, questions welcome in six languages.",
    coming: [slots.lusakaProgramme], maybe: [slots.asuncionCooperatives],
  },
];
