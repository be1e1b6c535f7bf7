import { draftKey, readDraft, type KeptDraft } from "./kept-draft";

/** What is kept for a thread of which nothing but the number is known, and under which name. */
export function keptForThread(store: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">, personId: number, threadId: string, now: number): { key: string; draft: KeptDraft } | null {
  const end = `/threads/${threadId}/messages`;
  const keys = Array.from({ length: store.length }, (_, place) => store.key(place) ?? "");
  const key = keys.find((each) => each.startsWith(draftKey(personId, "")) && each.endsWith(end));
  const draft = key === undefined ? null : readDraft(store, key, now);
  return key !== undefined && draft ? { key, draft } : null;
}
