import type { personCountry, personExpertise, personLanguage } from "~db/schema";

type Cefr = NonNullable<(typeof personLanguage.$inferInsert)["speak"]>;
type ExpertiseLevel = (typeof personExpertise.$inferInsert)["level"];
type ExperienceKind = (typeof personCountry.$inferInsert)["kind"];

interface LanguageNote {
  language: string;
  speak: Cefr | null;
  read: Cefr | null;
  write: Cefr | null;
}

interface ExpertiseNote {
  termId: string;
  level: ExpertiseLevel;
  years: number | undefined;
}

interface ExperienceNote {
  country: string;
  kind: ExperienceKind;
  /** Years before the anchor. */
  from: number;
  /** Years before the anchor; null while it lasts. */
  until: number | null;
}

const levels: readonly string[] = ["A1", "A2", "B1", "B2", "C1", "C2"] satisfies Cefr[];
const depths: readonly string[] = ["working", "advanced", "reference"] satisfies ExpertiseLevel[];
const kinds: readonly string[] = ["posting", "mission", "project", "remote"] satisfies ExperienceKind[];

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

function cefr(level: string | undefined, word: string): Cefr | null {
  if (level === "-") return null;
  if (level === undefined || !levels.includes(level)) throw new SyntaxError(`"${word}" has no such language level.`);
  return level as Cefr;
}

/** Reads `fr:C2 en:C1/C2/B2 wo:C2/-/-`: one level for all, or speaking, reading and writing. */
export function readLanguages(text: string): LanguageNote[] {
  return words(text).map((word) => {
    const [language = "", all = ""] = word.split(":");
    const [speak, read = speak, write = read] = all.split("/");
    return { language, speak: cefr(speak, word), read: cefr(read, word), write: cefr(write, word) };
  });
}

/** Reads `F1:reference:14 F1.3:advanced`: term, level and, where it matters, years. */
export function readExpertise(text: string): ExpertiseNote[] {
  return words(text).map((word) => {
    const [termId = "", level = "", years] = word.split(":");
    if (!depths.includes(level)) throw new SyntaxError(`"${word}" has no such level of expertise.`);
    return { termId, level: level as ExpertiseLevel, years: years === undefined ? undefined : Number(years) };
  });
}

/**
 * Reads `ML:mission:2 SN:posting:9-4 CI:posting:3-`: country, kind, and from and until in years
 * before the anchor. A single year is over in that year; a dash at the end means that it lasts.
 */
export function readExperience(text: string): ExperienceNote[] {
  return words(text).map((word) => {
    const [country = "", kind = "", span = ""] = word.split(":");
    if (!kinds.includes(kind)) throw new SyntaxError(`"${word}" has no such kind of experience.`);
    const [from = "", until] = span.split("-");
    const end = until === undefined ? Number(from) : until === "" ? null : Number(until);
    return { country, kind: kind as ExperienceKind, from: Number(from), until: end };
  });
}

/** Reads `TT-LABINSP:lead CT-UNCT`: teams by code, each with a role (member where none is named). */
export function readTeams(text: string): { team: string; role: string }[] {
  return words(text).map((word) => {
    const [team = "", role = "member"] = word.split(":");
    return { team, role };
  });
}
