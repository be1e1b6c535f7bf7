import { draftKey, readDraft, type KeptDraft } from "./kept-draft";
import { keysBeginning } from "./keys-beginning";

/** What is kept for a thread of which nothing but the number is known, and under which name. */
export function keptForThread(store: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">, personId: number, threadId: string, now: number): { key: string; draft: KeptDraft } | null {
  const end = `/threads/${threadId}/messages`;
  const key = keysBeginning(store, draftKey(personId, "")).find((each) => each.endsWith(end));
  const draft = key === undefined ? null : readDraft(store, key, now);
  return key !== undefined && draft ? { key, draft } : null;
}
