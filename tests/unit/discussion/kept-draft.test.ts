import { describe, expect, it } from "vitest";
import { draftKey, keepDraft, readDraft } from "~/modules/discussion/ui/kept-draft";
import { keptForThread } from "~/modules/discussion/ui/kept-for-thread";

function storage() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key), key: (place: number) => [...kept.keys()][place] ?? null, get length() { return kept.size; } };
}

const draft = { messageId: "m1", message: "Half a thought", language: "fr", version: 0, synced: false, at: 1_000 };
const key = draftKey(7, "/teams/x/threads/1/messages");

describe("a draft in the browser", () => {
  it("comes back with the id it will be sent with", () => {
    const store = storage();
    keepDraft(store, key, draft);
    expect(readDraft(store, key, 2_000)).toEqual(draft);
    expect(readDraft(store, draftKey(8, "/teams/x/threads/1/messages"), 2_000)).toBeNull();
  });

  it("is found by the number of its thread alone, its writer's and no other's", () => {
    const store = storage();
    keepDraft(store, draftKey(7, "/teams/x/threads/11/messages"), draft);
    keepDraft(store, key, { ...draft, messageId: "m2" });
    expect(keptForThread(store, 7, "1", 2_000)).toMatchObject({ key, draft: { messageId: "m2" } });
    expect(keptForThread(store, 8, "1", 2_000)).toBeNull();
    expect(keptForThread(store, 7, "2", 2_000)).toBeNull();
    expect(keptForThread({ ...store, key: () => { throw new Error("forbidden"); } }, 7, "1", 2_000)).toBeNull();
  });

  it("is forgotten when the box is emptied, and after a month", () => {
    const store = storage();
    keepDraft(store, key, draft);
    expect(readDraft(store, key, 1_000 + 31 * 86_400_000)).toBeNull();
    keepDraft(store, key, { ...draft, message: "  " });
    expect(store.kept.size).toBe(0);
  });

  it.each(["nonsense", "null", "{}", '{"message":1}', "[]"])("is none where the storage holds %s", (text) => {
    const store = storage();
    store.setItem(key, text);
    expect(readDraft(store, key, 0)).toBeNull();
  });

  it("harms nothing where the browser forbids its storage", () => {
    const forbidden = { getItem: () => { throw new Error("no"); }, setItem: () => { throw new Error("no"); }, removeItem: () => { throw new Error("no"); } };
    keepDraft(forbidden, key, draft);
    expect(readDraft(forbidden, key, 0)).toBeNull();
  });
});
