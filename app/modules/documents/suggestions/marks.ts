import { Mark } from "@tiptap/core";

/** Whose suggestion a piece of text belongs to. */
export interface SuggestionSign {
  /** The same for all that is taken or refused together: "this word out, that one in". */
  id: string;
  /** The person who suggests it. */
  by: number;
  /** When it was begun, in seconds since 1970. */
  at: number;
}

/** Ids are made by browsers. */
export const suggestionId = /^[\w-]{8,40}$/;

const addAttributes = () => Object.fromEntries(["id", "by", "at"].map((name) => [name, { default: null, rendered: false }]));

/** Words that somebody would like to see in the text. Not in it until somebody who writes it takes them. */
export const Insertion = Mark.create({
  name: "insertion",
  inclusive: false,
  addAttributes,
  renderHTML: () => ["ins", { class: "suggestion" }, 0],
});

/** Words of the text that somebody would like to see gone. */
export const Deletion = Mark.create({
  name: "deletion",
  inclusive: false,
  addAttributes,
  renderHTML: () => ["del", { class: "suggestion" }, 0],
});

/** Whether a value can be that of a suggestion's mark. */
export function isSuggestionSign(value: unknown): value is SuggestionSign {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 3) return false;
  const { id, by, at } = value as Record<string, unknown>;
  return typeof id === "string" && suggestionId.test(id) && Number.isSafeInteger(by) && Number.isSafeInteger(at);
}
