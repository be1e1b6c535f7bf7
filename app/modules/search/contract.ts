import type { Standing } from "~/modules/documents/contract";

/** The kinds of things the index keeps; people are found by their profiles. */
export const indexedKinds = ["thread", "message", "document", "announcement", "newsletter", "team", "event"] as const;
export type IndexedKind = (typeof indexedKinds)[number];

/** The groups a result page shows: threads and their messages are one, and so are announcements and newsletters (`news`). */
export const searchGroups = ["people", "threads", "documents", "news", "events", "teams"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** In which order things are shown. */
export const searchOrders = ["relevance", "date"] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** What `has:` and `is:` can ask for: what a text holds beside words, and what it is. */
export const facetNames = {
  has: ["link", "code", "table", "image", "file"],
  is: ["question", "answered", "unanswered", "announcement", "closed", "guidance", "approved", "expired", "withdrawn", "replaced"],
} as const;

/** Whether the index keeps such a thing of a text. */
export const isFacet = (facet: string): boolean =>
  Object.entries(facetNames).some(([name, values]) => values.some((value) => facet === `${name}:${value}`));

/** A part of a query that could not be taken as it is meant: no such operator, nothing it can be told, nobody or no team of that name. */
export interface NotUnderstood {
  text: string;
  reason: "operator" | "value" | "person" | "team";
}

/** How many of one group stand on a page, and how many pages of it there can be: more than that are neither ranked nor counted. */
export const searchPageSize = 50;
export const searchPages = 10;

/** Longest query that is taken. */
export const queryMaxLength = 200;

/** Where a heading begins in a body, and its id on the page. */
export interface Place {
  id: string;
  at: number;
}

/** A thing as the index keeps it. */
export interface Findable {
  entityId: string;
  /** The team whose rule decides who may find it; null for what the whole staff may, and for a conversation. */
  teamId: number | null;
  /** The conversation whose people alone may find it. */
  conversationId?: number | null;
  /** Null for texts of several languages. */
  language: string | null;
  title: string;
  /** Plain words, of which a part is shown. */
  body: string;
  href: string;
  happenedAt: Date;
  /** How far it goes before others that fit as well; 1 for most. */
  weight?: number;
  /** Its headings, in their order. */
  places?: Place[];
  /** Who wrote it; of things that several write, nobody. */
  authorId?: number | null;
  /** What it is and holds, as `facetNames` has it: `is:question`, `has:link`. */
  facets?: string[];
}

/** A piece of text, marked where it fits the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  key: string;
  href: string;
  /** Of the excerpt, and of the title but for people and teams; null for several. */
  language: string | null;
  title: Piece[];
  excerpt: Piece[];
  /** Name of the team it belongs to, in the reader's language. */
  team: string | null;
  /** How far one may rely on guidance, today; null for all else. */
  standing: Standing | null;
  /** What tells a person from another: id of their photo, post, city in the reader's language, IANA zone. */
  person: { nativeName: string | null; photo: string | null; title: Piece[]; city: string | null; timeZone: string } | null;
  /** ISO; null for people. */
  happenedAt: string | null;
}

export interface SearchGroupAnswer {
  group: SearchGroup;
  count: number;
  /** There are more than were counted. */
  more: boolean;
  /** Nothing fits as it is written; these have similar names. */
  similar: boolean;
  hits: SearchHit[];
}

export interface SearchAnswer {
  query: string;
  order: SearchOrder;
  groups: SearchGroupAnswer[];
  notUnderstood: NotUnderstood[];
}

/** What a writer may mean by what they typed behind `@` or `#`. */
export interface MentionOption {
  /** The notation that stands in the text: `@awa-mbaye`, `#thread-12`. */
  insert: string;
  label: string;
  /** What tells it from another of the same name. */
  detail: string;
  /** Of a person: id of their photo, null for one without. */
  photo?: string | null;
}

export interface MentionOptions {
  options: MentionOption[];
  /** What the list is called, and what a screen reader is told of it, in the reader's language. */
  label: string;
  status: string;
}
