/** The six working languages; the same codes as the interface uses. */
export type Locale = "en" | "fr" | "es" | "ar" | "ru" | "zh";

/**
 * A role that the people seed fills with one person, always the same one for equal slots.
 * `office` and `expertise` are codes of the reference data (offices, taxonomy); `language` is the
 * person's main working language. Two slots with equal fields mean the same person everywhere.
 */
export interface AuthorSlot {
  office: string;
  expertise: string;
  language: Locale;
  /** `lead` and `coordinator` are roles in the team that the content belongs to; `director` directs the office. */
  is?: "lead" | "coordinator" | "director";
}

/**
 * One message; `text` is Markdown. In messages and documents `[words](document:key)` and `[words](thread:key)`
 * lead to another text of the demonstration.
 */
export interface SeedMessage {
  author: AuthorSlot;
  /**
   * Days before the seed's anchor, fractional; strictly falling within a thread, so time runs forward.
   * The hour follows from the author's working day.
   */
  daysAgo: number;
  language: Locale;
  text: string;
  /** The asker accepted this message as the answer; at most one in a thread, questions only. */
  answer?: true;
}

/** One conversation of a team; the first message opens it. */
export interface SeedThread {
  key: string;
  /** Code of a team of the reference data. */
  team: string;
  kind: "discussion" | "question" | "announcement";
  title: string;
  language: Locale;
  /** Ids of the expertise taxonomy. */
  tags: string[];
  messages: SeedMessage[];
}

/** One document of a team, in one language. `markdown` starts below the title (headings from level 2). */
export interface SeedDocument {
  key: string;
  team: string;
  kind: "guidance" | "working" | "template";
  title: string;
  language: Locale | "pt";
  author: AuthorSlot;
  /** Days before the anchor at which it was written. */
  daysAgo: number;
  summary: string;
  markdown: string;
}

/** A document's text as it once stood: its present text with some words set back. */
export interface SeedVersion {
  /** Days before the anchor at which it was kept; strictly falling within a past. */
  daysAgo: number;
  /** Who had written since the version before. */
  writers: AuthorSlot[];
  /** What it was kept as; without a name it was kept when writing paused. */
  name?: string;
  /** Words of the present text, and what stood there then; an empty one takes them away. */
  was: [now: string, then: string][];
}

/** What happened to a piece of guidance beside its writing. */
export interface SeedLife {
  /** Key of the document, which has a past. */
  document: string;
  owner: AuthorSlot;
  publication?: true;
  /** In which formats and languages it is to appear, and which of the formats made elsewhere are there. */
  plan?: { formats: string[]; languages: string[]; made?: string[] };
  /** The versions readers saw, by their numbers, the oldest first. */
  published: { version: number; approver: AuthorSlot; daysAgo: number; note?: string; material?: true }[];
  /** Days from the anchor; negative ones have passed. */
  reviewIn?: number;
  expiresIn?: number;
  /** The last version is with reviewers. */
  review?: { dueIn: number; answers: { reviewer: AuthorSlot; verdict?: "approve" | "changes"; comment?: string; daysAgo?: number }[] };
  withdrawn?: { daysAgo: number; reason: string; successor?: string };
  /** The document whose version, by its number, it says in another language. */
  translates?: { document: string; version: number; byMachine?: true };
  /** The team is asked to confirm what readers see; some of it have, and of an office nobody. */
  confirm?: { dueIn: number; confirmed: number };
}

/** The versions of one document, the oldest first; the last one has today's words. */
export interface SeedPast {
  /** Key of the document. */
  document: string;
  versions: SeedVersion[];
}
