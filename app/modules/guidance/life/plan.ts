/** Formats that Meridian makes of every version that is published. */
const ownFormats = ["html", "pdf", "docx", "epub"] as const;
/** Formats that people make elsewhere, and say when they are there. */
export const otherFormats = ["print", "slides", "video"] as const;

export const planFormats = [...ownFormats, ...otherFormats] as const;
export type PlanFormat = (typeof planFormats)[number];

/** What of a plan is done: there for readers, there but behind its source, begun, or neither. */
export type Done = "there" | "behind" | "begun" | "open";

/** A document in one of its languages, as far as a plan is concerned. */
interface InLanguage {
  language: string;
  published: boolean;
  behind: number;
}

/** A format is there once a version is published; one that is made elsewhere once somebody says so. */
const doneOfFormat = (format: string, { published, made }: { published: boolean; made: readonly string[] }): Done =>
  ((otherFormats as readonly string[]).includes(format) ? made.includes(format) : published) ? "there" : "open";

/** A language is there once readers are shown it. */
export function doneOfLanguage(language: string, versions: readonly InLanguage[]): Done {
  const found = versions.find((version) => version.language === language);
  if (!found) return "open";
  if (!found.published) return "begun";
  return found.behind > 0 ? "behind" : "there";
}

interface Plan {
  plannedFormats: readonly string[];
  plannedLanguages: readonly string[];
  madeFormats: readonly string[];
}

/** A plan with what is done of each of its parts. */
export function planWithWhatIsDone({ plannedFormats, plannedLanguages, madeFormats }: Plan, published: boolean, versions: readonly InLanguage[]) {
  return {
    formats: planFormats.filter((format) => plannedFormats.includes(format)).map((format) => ({ format, done: doneOfFormat(format, { published, made: madeFormats }) })),
    languages: plannedLanguages.map((language) => ({ language, done: doneOfLanguage(language, versions) })),
  };
}

/** How many parts of a plan are there for readers, of how many. */
export function countOfPlan({ formats, languages }: ReturnType<typeof planWithWhatIsDone>): { there: number; all: number } {
  const parts = [...formats, ...languages];
  return { there: parts.filter(({ done }) => done === "there").length, all: parts.length };
}
