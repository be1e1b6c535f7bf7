import { describe, expect, it } from "vitest";
import { forgetForm, formKey, keepForm, readForm } from "~/modules/discussion/ui/waiting/kept-form";
import { sentOrKept, wasUnanswered } from "~/modules/discussion/ui/waiting/sent-or-kept";

function storage() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key), key: (place: number) => [...kept.keys()][place] ?? null, get length() { return kept.size; } };
}

function form(words: Record<string, string>): FormData {
  const fields = new FormData();
  for (const [name, value] of Object.entries({ messageId: "m1", kind: "question", title: "", message: "", callTeam: "on", ...words })) fields.append(name, value);
  fields.append("files", new File(["x"], "x.txt"));
  return fields;
}

const key = formKey(7, "/teams/x/threads/new");

describe("a form that begins something, in the browser", () => {
  it("comes back with all its fields but files and agreements, its writer's and no other's, for a month", () => {
    const store = storage();
    keepForm(store, key, form({ title: "Heat stress" }), 1_000);
    expect(readForm(store, key, 2_000)?.fields).toEqual([["messageId", "m1"], ["kind", "question"], ["title", "Heat stress"], ["message", ""]]);
    expect(readForm(store, formKey(8, "/teams/x/threads/new"), 2_000)).toBeNull();
    expect(readForm(store, key, 1_000 + 31 * 86_400_000)).toBeNull();
  });

  it("is kept for its words alone, and forgotten with them", () => {
    const store = storage();
    keepForm(store, key, form({ message: "Half a thought" }), 1_000);
    keepForm(store, key, form({ title: " " }), 2_000);
    expect(store.kept.size).toBe(0);
  });

  it("is forgotten wherever it was written once it was taken", () => {
    const store = storage();
    keepForm(store, key, form({ message: "One" }), Date.now());
    keepForm(store, formKey(7, "/messages/new awa"), form({ message: "One" }), Date.now());
    keepForm(store, formKey(7, "/messages/new lan"), form({ messageId: "m2", message: "Two" }), Date.now());
    forgetForm(store, "m1");
    expect([...store.kept.keys()]).toEqual([formKey(7, "/messages/new lan")]);
  });

  it.each(["nonsense", "null", "{}", '{"fields":1,"at":1}', "[]"])("is none where the storage holds %s", (text) => {
    const store = storage();
    store.setItem(key, text);
    expect(readForm(store, key, 2_000)).toBeNull();
  });

  it("comes back as it was where nobody answers, and every other refusal goes on", async () => {
    const request = () => new Request("https://meridian.example/", { method: "POST", body: form({}) });
    const back = await sentOrKept(request(), () => Promise.reject<Response>(new TypeError("Failed to fetch")));
    expect([back.status, wasUnanswered((await back.json()) as object)]).toEqual([503, true]);
    expect([wasUnanswered({ unanswered: true }), wasUnanswered({ view: 1 }), wasUnanswered(undefined)]).toEqual([true, false, false]);
    expect(await sentOrKept(request(), () => Promise.resolve({ view: 1 }))).toEqual({ view: 1 });
    await expect(sentOrKept(request(), () => Promise.reject(new Error("other")))).rejects.toThrow("other");
  });
});
