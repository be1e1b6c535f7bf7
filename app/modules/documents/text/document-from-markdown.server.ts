import { updateYFragment } from "@tiptap/y-tiptap";
import { Doc, encodeStateAsUpdate } from "yjs";
import type { Node } from "@tiptap/pm/model";
import { fromMarkdown } from "./from-markdown.server";
import { plainText } from "./plain-text.server";
import { openSuggestions } from "../suggestions/open-suggestions";
import { readState, readSuggested, textField } from "./read-state.server";
import { renderHtml } from "./render-html.server";

/** The projections of a state: what people read and search finds. */
export interface Projection {
  html: string;
  text: string;
  /** How many changes are suggested. */
  suggestions: number;
}

/** How many changes are suggested in a Yjs state. */
export const suggestionsIn = (state: Doc): number => openSuggestions(readSuggested(state).text).length;

/** HTML and words of a Yjs state; what is only suggested is counted, and not among them. */
export function projectionOf(state: Doc): Projection {
  const read = readState(state);
  return { html: renderHtml(read), text: plainText(read.text), suggestions: suggestionsIn(state) };
}

/** Brings a state to this text with as few changes as it takes; what is the same stays the same, carets included. */
export function writeText(state: Doc, text: Node): void {
  state.transact(() => {
    updateYFragment(state, state.getXmlFragment(textField), text, { mapping: new Map(), isOMark: new Map() });
  });
}

/** Any number will do: the same Markdown gives the same state, and so the same permanent links. */
const firstClient = 1;

/** Makes a new document's state and projections from Markdown. Throws NestedTooDeep. */
export function documentFromMarkdown(markdown: string): Projection & { state: Uint8Array } {
  const doc = new Doc();
  doc.clientID = firstClient;
  writeText(doc, fromMarkdown(markdown));
  const made = { state: encodeStateAsUpdate(doc), ...projectionOf(doc) };
  doc.destroy();
  return made;
}
