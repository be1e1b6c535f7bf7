/** Something to choose: what it is called, and what is written for it. */
export interface Suggestion {
  /** Written in place of the sign and the words behind it. */
  insert: string;
  label: string;
  detail: string;
  /** Of a person: id of their photo, null for one without. */
  photo?: string | null | undefined;
}

/** What a box that holds names is filled for: it takes somebody's name, a reference to a thing, or words that a name may be among. */
export type TakenAs = "name" | "reference" | "words";

/** What the address of suggestions answers; the words are in the reader's language. */
export interface SuggestionAnswer {
  options: Suggestion[];
  /** What the list is called. */
  label: string;
  /** What a screen reader is told when the list is there. */
  status: string;
}
