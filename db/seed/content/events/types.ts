import type { AuthorSlot, Locale } from "../types.ts";

/** A question put before a town hall of the demonstration. */
export interface SeedQuestion {
  /** Who asked; nobody where it was asked without a name. */
  author: AuthorSlot | null;
  language: Locale;
  text: string;
  /** Who gave it their voice. */
  votes: number;
  answer?: string;
  /** Seconds from the recording's beginning. */
  answeredAtSecond?: number;
}

/** An event of the demonstration; its day is told as a distance from the anchor. */
export interface SeedEvent {
  key: string;
  /** Code of a team or of an office; neither for the whole organisation. */
  team?: string;
  office?: string;
  kind: "meeting" | "peer_review" | "course" | "deadline" | "town_hall";
  title: string;
  language: Locale;
  languages: Locale[];
  organiser: AuthorSlot;
  /** Days from the anchor, negative in the past; then on to the next such weekday, 1 is Monday. */
  inDays: number;
  weekday: number;
  /** By the clock of the zone; whole days where it is missing. */
  at?: string;
  minutes?: number;
  /** Of an event of whole days. */
  days?: number;
  zone: string;
  repetition?: { frequency: "daily" | "weekly" | "monthly_weekday"; interval: number; count?: number; weekdays?: number[] };
  capacity?: number;
  place?: string;
  online?: true;
  /** Markdown. */
  text: string;
  coming?: AuthorSlot[];
  maybe?: AuthorSlot[];
  invited?: AuthorSlot[];
  /** So many of the team's members come as well. */
  members?: number;
  anonymousQuestions?: true;
  moderatedQuestions?: true;
  questions?: SeedQuestion[];
  /** There is a recording, with captions and with its sound alone. */
  recording?: true;
}
