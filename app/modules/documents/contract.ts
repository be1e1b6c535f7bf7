import type { Standing } from "./standing/standing";

/** What a document that is written can be: written along with the work, told to the field as the way to do it, or a pattern that others begin from. */
export const writtenKinds = ["working", "guidance", "template"] as const;

/** What can stand among a team's documents: what is written, and files that were made elsewhere. */
export const documentKinds = [...writtenKinds, "file"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Longest title, in characters. */
export const maxTitleLength = 200;

/** Longest text of the plain form, in characters of Markdown. */
export const maxMarkdownLength = 500_000;

/** Longest revision a form may carry; it grows with the number of blocks. */
export const maxRevisionLength = 100_000;

/** How many documents one page of a list shows. */
export const documentPageSize = 20;

/** How many days a document stays in the trash before it is gone. */
export const trashDays = 30;

/** Longest name of a folder, in characters. */
export const maxFolderNameLength = 80;

/** The kind of collaborative text that documents are: `document:12`. */
export const documentHostKind = "document";

export { dayOf, standingOf, standings, standingsDue, type Standing } from "./standing/standing";

/** One document in a list. */
export interface DocumentLine {
  id: number;
  title: string;
  kind: DocumentKind;
  language: string;
  /** The language's name for its reader; browsers know fewer. */
  languageName: string;
  summary: string;
  team: { slug: string; name: string };
  /** null at the top of its team. */
  folderId: number | null;
  updatedAt: Date;
  updatedBy: string;
  /** The present content of a file; null for what is written. */
  file: { name: string; size: number } | null;
  /** How guidance stands; null for every other kind. */
  standing: Standing | null;
}

/** A part of a text that stands on its own, in plain words: what two versions are compared by. */
export interface Passage {
  shape: "text" | "item" | "quote" | "row" | "code" | "heading2" | "heading3" | "heading4";
  words: string;
}

/** What is told on the live channel `document:<id>`. */
export interface DocumentChannelEvents {
  /** Somebody has commented, resolved or taken a comment back: fetch anew. */
  remarks_changed: Record<string, never>;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "documents.document_created": { documentId: number };
    /** Its words, title, kind or language are others than before; told some seconds after typing. */
    "documents.document_changed": { documentId: number };
    /** It lies in another team now, whose rights hold from here on. */
    "documents.document_moved": { documentId: number; fromTeamId: number };
    "documents.document_trashed": { documentId: number };
    "documents.document_restored": { documentId: number };
    /** A file has a content that it had not, whose words are to be read. */
    "documents.file_version_added": { documentId: number; versionId: number };
    /** Its words as they stood were kept as a version. */
    "documents.version_kept": { documentId: number; versionId: number };
    "documents.comment_posted": { documentId: number; remarkId: number; commentId: string };
    /** Resolved, opened again, or a comment in it was taken back. */
    "documents.remark_changed": { documentId: number; remarkId: number };
  }
}

/** The number of the document that people name by an address with it, by how a text names it, perhaps behind its title, or by the number alone; null in anything else. */
export function documentNumberIn(text: string): number | null {
  const [, inAddress, alone] = /\/documents\/(\d{1,9})(?=[/?#]|$)|(?:^|^(?:.*\s)?#document-)(\d{1,9})$/.exec(text) ?? [];
  const number = inAddress ?? alone;
  return number === undefined ? null : Number(number);
}
