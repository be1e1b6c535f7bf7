import { slots } from "./slots.ts";
import type { AuthorSlot } from "./types.ts";

/** A wording that somebody suggests for a passage of a document, and nobody has taken or refused. */
export interface SeedSuggestion {
  document: string;
  author: AuthorSlot;
  daysAgo: number;
  passage: string;
  wording: string;
}

/** Changes as colleagues suggest them while a text is on its way. */
export const seedSuggestions: SeedSuggestion[] = [
  {
    document: "inspecting-farms-practice-note", author: slots.pretoriaInspection, daysAgo: 1.8,
    passage: "It does not replace national law, and it contains no scale of penalties",
    wording: "It does not replace national law, and it leaves the scale of penalties to it",
  },
  {
    document: "inspecting-farms-practice-note", author: slots.rabatFarms, daysAgo: 1.2,
    passage: "the time and means they really have",
    wording: "the time, vehicles and means they really have",
  },
];
