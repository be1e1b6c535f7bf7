import type { Passage } from "~/modules/documents/contract";
import type { Piece } from "~/platform/text/compare-words";

/** Longest name of a version, in characters. */
export const maxVersionName = 120;

/** How many versions one page of their list shows. */
export const versionPageSize = 50;

/** Longest comment of a reviewer, and longest reason or note, in characters. */
export const maxComment = 5_000;
export const maxReason = 300;

/** How many people review a version at the most. */
export const maxReviewers = 12;

/** The functions whose people can be asked to confirm. */
export const askableFunctions = [
  "country_office_director", "dwt_director", "regional_director", "specialist", "employers_specialist", "workers_specialist", "headquarters_unit", "project_staff", "mobility_officer", "communication_officer",
] as const;
export type AskableFunction = (typeof askableFunctions)[number];

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "guidance.review_asked": { documentId: number; versionId: number; personId: number };
    /** Their answer is due within days, or late. */
    "guidance.review_reminded": { documentId: number; versionId: number; personId: number };
    "guidance.review_answered": { documentId: number; versionId: number; personId: number };
    /** It was taken back to go on writing: no review is awaited. */
    "guidance.review_recalled": { documentId: number };
    "guidance.approved": { documentId: number; versionId: number };
    /** Somebody else answers for it from now on. */
    "guidance.owner_changed": { documentId: number; ownerId: number; byId: number };
    /** Readers see this version from now on. Told once for each. */
    "documents.version_published": { documentId: number; versionId: number };
    /** Its day of review has come; told once to owner and lead. */
    "guidance.became_due": { documentId: number };
    /** Nobody should rely on it any more; told once to owner and lead. */
    "guidance.expired": { documentId: number };
    /** It was withdrawn, replaced, brought back, or holds for longer. */
    "guidance.standing_changed": { documentId: number };
    /** People are asked to confirm that they have read it. */
    "guidance.confirmation_asked": { documentId: number };
    /** Nobody is asked any more. */
    "guidance.confirmation_ended": { documentId: number };
    /** Somebody has read what they were shown and says so; `documentId` is the source. */
    "guidance.reading_confirmed": { documentId: number; personId: number };
    /** Those who have not yet are reminded. */
    "guidance.confirmation_reminded": { documentId: number };
  }
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
