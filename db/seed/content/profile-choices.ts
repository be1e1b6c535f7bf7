import type { profileAudience } from "../../schema";

type Choice = Pick<typeof profileAudience.$inferInsert, "field" | "audience">;

/** What people of the demonstration say of themselves beyond their work, and whom they let know it; by handle. */
export const profileChoices: Record<string, { pronouns?: string; contactHours?: string; audiences?: Choice[] }> = {
  "awa-mbaye": { contactHours: "Du lundi au jeudi, le matin (heure de Dakar)" },
  "wojciech-kowalczyk": { pronouns: "he/him", contactHours: "Tuesday to Friday, 9:00 to 12:00", audiences: [{ field: "travel", audience: "organisation" }] },
  "thandeka-mokoena": { pronouns: "she/her", audiences: [{ field: "pronouns", audience: "guests" }, { field: "availability", audience: "office" }] },
  "ananya-iyer": { contactHours: "Mornings, India Standard Time", audiences: [{ field: "email", audience: "organisation" }] },
  "pierre-dubois": { audiences: [{ field: "countries", audience: "organisation" }] },
};

interface SeedConfirmation {
  of: string;
  by: string;
  term: string;
  language: "en" | "fr" | "es" | "ar" | "ru" | "zh";
  sentence: string;
  daysAgo: number;
}

/** What colleagues of the demonstration have confirmed of one another. */
export const confirmations: SeedConfirmation[] = [
  { of: "awa-mbaye", by: "mamadou-ngono", term: "F1", language: "fr", daysAgo: 61, sentence: "Nous avons formé ensemble les inspecteurs de Bamako ; sa grille de visite agricole y sert encore." },
  { of: "awa-mbaye", by: "wojciech-kowalczyk", term: "F1.3", language: "en", daysAgo: 200, sentence: "Her notes on market-day visits became the chapter everybody reads." },
  { of: "thandeka-mokoena", by: "awa-mbaye", term: "N1", language: "fr", daysAgo: 35, sentence: "Son formulaire de visite des exploitations nous a évité trois semaines de travail." },
  { of: "ananya-iyer", by: "wojciech-kowalczyk", term: "F1.3", language: "en", daysAgo: 120, sentence: "Led the discussion of undeclared work in Colombo and had the figures at hand." },
];

/** Lists of people that somebody of the demonstration keeps, one of them for a team (by its code). */
export const keptLists = [
  { owner: "wojciech-kowalczyk", team: "TT-LABINSP", name: "Trainers for farm inspection", people: [
    { handle: "thandeka-mokoena", note: "has the tested visit form" }, { handle: "awa-mbaye", note: "trains in French and Wolof" },
  ] },
  { owner: "aminata-nguessan", team: null, name: "To ask about undeclared work", people: [{ handle: "ananya-iyer", note: "" }, { handle: "pierre-dubois", note: "one-page plans" }] },
] as const;

/** Searches without letters, and who was found to fit them newly so many days ago. */
export const keptSearches: { owner: string; name: string; query: string; found: string[]; daysAgo: number }[] = [
  { owner: "aminata-nguessan", name: "Actuaire pour le Niger", query: "q=actuaire+sécurité+sociale+francophone+Niger", found: ["abdoulaye-issoufou", "clarisse-mbarga"], daysAgo: 2 },
  { owner: "awa-mbaye", name: "Inspection agricole en Afrique", query: "term=N1&region=AF", found: ["thandeka-mokoena"], daysAgo: 9 },
];
