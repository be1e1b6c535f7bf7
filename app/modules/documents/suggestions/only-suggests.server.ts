import { applyUpdate, ContentDeleted, ContentFormat, ContentString, ContentType, decodeUpdate, Doc, encodeStateAsUpdate, Item, XmlText } from "yjs";
import { readState, readSuggested } from "../text/read-state.server";
import { openSuggestions } from "./open-suggestions";

/**
 * Whether a change touches nothing but what this person suggests: with their suggestions taken away, text and
 * everybody else's suggestions are the same before and after. Costs two readings of the whole text.
 */
export function onlySuggests(update: Uint8Array, state: Doc, personId: number): boolean {
  if (!decodeUpdate(update).structs.every((struct) => !(struct instanceof Item) || isOfWords(struct.content))) return false;
  const after = new Doc();
  try {
    applyUpdate(after, encodeStateAsUpdate(state));
    applyUpdate(after, update);
    return withoutTheirs(after, personId) === withoutTheirs(state, personId) && ownNames(after, personId);
  } finally {
    after.destroy();
  }
}

/** Words and their looks; blocks are as they were. */
const isOfWords = (content: Item["content"]): boolean =>
  content instanceof ContentString || content instanceof ContentFormat || content instanceof ContentDeleted || (content instanceof ContentType && content.type instanceof XmlText);

const withoutTheirs = (state: Doc, personId: number): string => JSON.stringify(readState(state, ({ by }) => by !== personId).text.toJSON());

/** Nobody hangs words of their own on a suggestion that somebody else made. */
function ownNames(state: Doc, personId: number): boolean {
  const all = openSuggestions(readSuggested(state).text);
  const others = new Set(all.filter(({ by }) => by !== personId).map(({ id }) => id));
  return all.every(({ id, by }) => by !== personId || !others.has(id));
}
