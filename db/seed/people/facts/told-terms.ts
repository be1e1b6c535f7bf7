import type { PlannedTerms, PlannedWish } from "./planned-support";

/** Terms of support that some have set themselves. */
export const termsTold: Record<string, Partial<PlannedTerms>> = {
  "ousmane-kone": { travels: "anywhere", noticeDays: 15, otherRegionsDays: 5 },
  "clarisse-mbarga": { travels: "anywhere", noticeDays: 10, otherRegionsDays: 8 },
  "rania-haddad": { travels: "anywhere", noticeDays: 10, otherRegionsDays: 5 },
  "abdoulaye-issoufou": { travels: "anywhere", noticeDays: 5, otherRegionsDays: 30 },
  "genevieve-tremblay": { travels: "remote_only", noticeDays: 5, otherRegionsDays: 10, travelLimit: "Pas de voyage avant l'été, pour raisons de famille." },
  "anneliese-muller": { travels: "anywhere", otherRegionsDays: 10 },
  "layla-haddad": { travels: "anywhere", noticeDays: 10, otherRegionsDays: 5 },
  "yusuf-al-zahrani": { travels: "own_region", noticeDays: 10 },
  "yusuf-haddad": { travels: "anywhere", noticeDays: 15, otherRegionsDays: 10 },
  "awa-mbaye": { travels: "anywhere", noticeDays: 10, otherRegionsDays: 5, travelLimit: "Rentrée scolaire : pas de mission la première semaine d'octobre." },
  "lukas-jorgensen": { travels: "anywhere", noticeDays: 0, otherRegionsDays: 30, standby: "world" },
  "bishnu-gurung": { travels: "anywhere", noticeDays: 0, otherRegionsDays: 10, standby: "region" },
  "reynaldo-macaraeg": { travels: "anywhere", noticeDays: 0, otherRegionsDays: 10, standby: "region" },
  "maricel-dela-cruz": { travels: "own_region", noticeDays: 2, standby: "region" },
  "jone-tuisawau": { travels: "own_region", noticeDays: 2, standby: "region" },
  "sarita-thapa": { travels: "remote_only", noticeDays: 1, standby: "region" },
  "fatima-sharif": { travels: "anywhere", noticeDays: 2, otherRegionsDays: 8, standby: "region" },
  "oscar-mamani": { travels: "anywhere", noticeDays: 2, otherRegionsDays: 8, standby: "region" },
  "jean-baptiste-charles": { travels: "own_region", noticeDays: 1, standby: "region" },
  "kiprotich-odhiambo": { travels: "anywhere", noticeDays: 2, otherRegionsDays: 8, standby: "region" },
  "fatoumata-diallo": { travels: "anywhere", noticeDays: 1, otherRegionsDays: 15, standby: "world" },
  "olena-bondarenko": { travels: "remote_only", travelLimit: "Cannot leave Ukraine at short notice." },
  "nurlan-akhmetov": { travels: "own_region", noticeDays: 10 },
};

/** Days until the security training of those runs out whose missions depend on it; negative where it has. */
export const clearancesTold: Record<string, number> = {
  "ousmane-kone": 610, "clarisse-mbarga": 480, "rania-haddad": 720, "abdoulaye-issoufou": 430, "genevieve-tremblay": -75, "anneliese-muller": 540,
  "lukas-jorgensen": 800, "bishnu-gurung": 650, "reynaldo-macaraeg": 590, "maricel-dela-cruz": 300, "fatoumata-diallo": 700,
  "sarita-thapa": -20, "jone-tuisawau": 210, "fatima-sharif": 390, "oscar-mamani": 450, "awa-mbaye": 260, "layla-haddad": 510,
  "rokhaya-cisse": 330, "mamadou-ngono": 280, "kiprotich-odhiambo": 620, "jean-baptiste-charles": 500,
};

/** Wishes to move, told to the mobility officers. */
export const wishesTold: Record<string, Omit<PlannedWish, "handle" | "earliest"> & { inDays: number }> = {
  "nurlan-akhmetov": { inDays: 30, regions: ["EU"], shortAssignment: true, aim: "Поработать в группе специалистов и научиться готовить национальные программы по охране труда." },
  "awa-mbaye": { inDays: 400, regions: ["HQ", "AF"], shortAssignment: true, aim: "Une saison au siège, du côté de la planification de la conformité." },
  "clarisse-mbarga": { inDays: 200, regions: ["AF"], shortAssignment: true, aim: "Apprendre la modélisation des retraites auprès d'une équipe plus grande." },
  "sipho-ndlovu": { inDays: 120, regions: ["AP", "AM"], shortAssignment: true, aim: "See how mine health surveillance is financed elsewhere." },
  "somchai-srisuk": { inDays: 300, regions: ["HQ"], shortAssignment: false, aim: "Two years near the people who write the inspection guidelines." },
  "ibrahima-manga": { inDays: 60, regions: ["AF", "HQ"], shortAssignment: true, aim: "Relayer un collègue trois ou quatre mois, de préférence en Afrique de l'Ouest." },
  "li-xiaowen": { inDays: 500, regions: ["AF"], shortAssignment: false, aim: "希望到非洲的体面劳动小组工作两年，了解中小企业安全管理的实际困难。" },
  "guadalupe-zuniga": { inDays: 150, regions: ["HQ", "EU"], shortAssignment: true, aim: "Conocer cómo coordinan inspección y seguridad social los países europeos." },
  "tapiwa-chikwanha": { inDays: 90, regions: [], shortAssignment: true, aim: "Cover a skills post wherever the levy is being redesigned." },
  "hassan-al-najjar": { inDays: 240, regions: ["AR"], shortAssignment: true, aim: "العمل عدة أشهر في الخليج قبل موسم الصيف مع فريق الإجهاد الحراري." },
  "juma-nakato": { inDays: 45, regions: ["AF", "AP"], shortAssignment: true, aim: "A calmer duty station for a while, still in crisis work." },
  "beatriz-rodriguez": { inDays: 700, regions: ["AF"], shortAssignment: false, aim: "Llevar los marcos de cualificaciones a los países lusófonos." },
};
