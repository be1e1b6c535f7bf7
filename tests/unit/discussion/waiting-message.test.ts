import { describe, expect, it } from "vitest";
import { anyWaiting, forgetWaiting, keepWaiting, threadOf, waitingFrom, waitingMessage, waitingMessages, wordsOf } from "~/modules/discussion/ui/waiting/waiting-message";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

function form(): FormData {
  const fields = new FormData();
  for (const [name, value] of [["messageId", "m1"], ["message", "Words"], ["language", "detect"], ["attached", "f1"], ["attached", "f2"]] as const) fields.append(name, value);
  fields.append("files", new File([], ""));
  return fields;
}

describe("a message that waits in the browser", () => {
  it("keeps all that its form says, for its author alone, until it is forgotten", () => {
    const store = storage();
    const message = waitingFrom("/teams/x/threads/1/messages", form(), "A thread");
    keepWaiting(store, 7, message);
    expect(waitingMessages(store, 7)).toEqual([message]);
    expect(message.fields).toEqual([["messageId", "m1"], ["message", "Words"], ["language", "detect"], ["attached", "f1"], ["attached", "f2"]]);
    expect([wordsOf(message), threadOf(message)]).toEqual(["Words", "/teams/x/threads/1"]);
    expect([anyWaiting(store, 7), anyWaiting(store, 77), waitingMessage(store, 77, "m1")]).toEqual([true, false, null]);
    forgetWaiting(store, 7, "m1");
    expect(anyWaiting(store, 7)).toBe(false);
  });

  it.each(["nonsense", "null", "{}", '{"messageId":"m","action":"https://elsewhere.example/","fields":[]}'])("is none where the storage holds %s", (text) => {
    const store = storage();
    store.setItem("meridian-waiting:7:m", text);
    expect(waitingMessages(store, 7)).toEqual([]);
  });

  it("harms nothing where the browser forbids its storage", () => {
    const no = () => { throw new Error("no"); };
    const forbidden = { getItem: no, setItem: no, removeItem: no, key: no, length: 1 };
    keepWaiting(forbidden, 7, waitingFrom("/x/messages", form(), ""));
    forgetWaiting(forbidden, 7, "m1");
    expect([anyWaiting(forbidden, 7), waitingMessages(forbidden, 7)]).toEqual([false, []]);
  });
});
