import { Transform } from "@tiptap/pm/transform";
import { Doc } from "yjs";
import type { Actor } from "~/platform/auth/actor";
import { changeDocument } from "~/platform/collaboration/change-document.server";
import { DomainError } from "~/platform/errors";
import { compareWords } from "~/platform/text/compare-words";
import { documentHostKind } from "../contract";
import { placeOf } from "../remarks/quotation";
import { applySnapshot, packedSnapshot } from "../snapshot-bytes.server";
import { writeText } from "../text/document-from-markdown.server";
import { readSuggested } from "../text/read-state.server";
import { accessSuggestions } from "./access-suggestions.server";
import type { SuggestionSign } from "./marks";
import { openSuggestions } from "./open-suggestions";
import { PlacedWords } from "./placed-words";
import type { SuggestionInput } from "./schema.server";
import { plainWords, suggestInstead } from "./suggest-instead";

type Wording = Omit<Extract<SuggestionInput, { intent: "suggest" }>, "intent">;

/** More are no suggestions but another text. */
const mostOpen = 500;

/**
 * Suggests another wording for a passage, through the same Yjs document that people write in: only the words that
 * differ are struck out and put in. The same id again changes nothing. Throws `not_found`, `forbidden`, and `invalid`
 * beside `quotation` or `wording`. Resolves once the suggestion is stored.
 */
export async function suggestWording(actor: Actor, documentId: number, input: Wording): Promise<{ id: number; title: string }> {
  const { document } = await accessSuggestions(actor, documentId);
  const sign = { id: input.id, by: actor.personId, at: Math.floor(Date.now() / 1_000) };
  await changeDocument(`${documentHostKind}:${documentId}`, actor, (state) => suggestIn(state, input, sign, document.language));
  return { id: documentId, title: document.title };
}

/** A stored state in which another wording is suggested for a passage, and how many suggestions it holds then. */
export function suggestedState(snapshot: Uint8Array, input: Pick<Wording, "quotation" | "wording">, sign: SuggestionSign, language: string) {
  const doc = new Doc();
  try {
    applySnapshot(doc, snapshot);
    suggestIn(doc, { before: "", behind: "", ...input }, sign, language);
    return { state: packedSnapshot(doc), suggestions: openSuggestions(readSuggested(doc).text).length };
  } finally {
    doc.destroy();
  }
}

function suggestIn(state: Doc, input: Omit<Wording, "id">, sign: SuggestionSign, language: string): void {
  const { text } = readSuggested(state);
  const open = openSuggestions(text);
  if (open.some(({ id }) => id === sign.id)) return;
  if (open.length >= mostOpen) throw new DomainError("invalid", "too_many", "wording");
  const words = new PlacedWords(text);
  const place = placeOf(words.text, input);
  if (!place) throw new DomainError("invalid", "quotation_missing", "quotation");
  const stands = words.text.slice(place.from, place.to);
  const change = new Transform(text);
  for (const { from, to, put } of editsOf(stands, input.wording.trim(), language).toReversed()) {
    const end = words.placeOf(place.from + to, "behind");
    const start = from === to ? end : words.placeOf(place.from + from, "before");
    if (start !== null && end !== null) suggestInstead(change, { from: start, to: end }, plainWords(text.type.schema, put), sign);
  }
  if (change.steps.length === 0) throw new DomainError("invalid", "wording_same", "wording");
  writeText(state, change.doc);
}

/** Which parts of some words become which others. */
function editsOf(before: string, after: string, language: string): { from: number; to: number; put: string }[] {
  const edits: { from: number; to: number; put: string }[] = [];
  let at = 0;
  for (const { text, change } of compareWords(before, after, language)) {
    const last = edits.at(-1);
    if (change === "same") at += text.length;
    else if (change === "removed") {
      edits.push({ from: at, to: at + text.length, put: "" });
      at += text.length;
    } else if (last && last.to === at) last.put += text;
    else edits.push({ from: at, to: at, put: text });
  }
  return edits;
}
