/** Longest name of a search or list, and note beside somebody on a list. */
export const keptNameMaxLength = 80;
export const listNoteMaxLength = 200;
/** Most searches and lists that somebody keeps, and people on one list. */
export const searchesMax = 30;
export const listsMax = 50;
export const listedMax = 200;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Somebody fits a kept search who did not before; its owner is to hear of it. */
    "experts.search_found": { searchId: number; personIds: number[] };
    /** A list of people was made, changed, shared or taken away. */
    "experts.list_changed": { listId: number };
  }
}
