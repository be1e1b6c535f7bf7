import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { Transaction } from "~/platform/database/connection.server";
import { readStoredState } from "./stored-state.server";
import { projectionOf, suggestionsIn, writeText, type Projection } from "./text/document-from-markdown.server";
import { readState } from "./text/read-state.server";
import { toMarkdown } from "./text/to-markdown.server";
import { isUnderstood } from "./text/understood-update.server";

/** In whose name an archive's text is without what is suggested: the same each time, so that it is the same to the byte. */
const archivist = 0;

/**
 * A document's whole state and its words in Markdown, without what is only suggested: the people who suggest have
 * other numbers elsewhere. Pass a transaction that is `repeatable read`.
 */
export async function storedText(tx: Transaction, documentId: number): Promise<{ state: Uint8Array; markdown: string }> {
  const { state } = await readStoredState(tx, documentId);
  try {
    const { text } = readState(state);
    if (suggestionsIn(state) > 0) {
      state.clientID = archivist;
      writeText(state, text);
    }
    return { state: encodeStateAsUpdate(state), markdown: toMarkdown(text) };
  } finally {
    state.destroy();
  }
}

/** Takes over a state that was made elsewhere; what is only suggested there is left behind, since the people who suggest it have other numbers here. Throws when it holds what our editor does not make, or a part is missing. */
export function documentFromState(update: Uint8Array): Projection & { state: Uint8Array } {
  const doc = new Doc();
  try {
    if (!isUnderstood(update, doc)) throw new Error("is no text that our editor makes");
    applyUpdate(doc, update);
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error("is not whole");
    const made = projectionOf(doc);
    if (made.suggestions > 0) writeText(doc, readState(doc).text);
    return { state: encodeStateAsUpdate(doc), ...made, suggestions: 0 };
  } finally {
    doc.destroy();
  }
}
