import type { Passage } from "~/modules/documents/contract";

/** Longest name of a version, in characters. */
export const maxVersionName = 120;

/** How many versions one page of their list shows. */
export const versionPageSize = 50;

/** Some words of a passage and what became of them. */
export interface Piece {
  text: string;
  change: "same" | "added" | "removed";
}

/** A passage of two texts that are compared, in the words of both. */
export interface ComparedPassage {
  change: "same" | "changed" | "added" | "removed";
  shape: Passage["shape"];
  pieces: Piece[];
}

/** How a comparison is laid out: in one text, or the two beside each other. */
export const comparisonLooks = ["inline", "beside"] as const;
export type ComparisonLook = (typeof comparisonLooks)[number];
