import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, searchEntry, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { changeThread } from "~/modules/discussion/change-thread.server";
import { setSlowMode, setStanding } from "~/modules/discussion/set-standing.server";
import { threadList } from "~/modules/discussion/thread-list.server";
import { threadTrail } from "~/modules/discussion/thread-trail.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const terms = ["A1", "B"];
const as = { kind: "discussion" as const, title: "Heat stress", language: "en" as const, terms: [] as string[] };

async function stored(id: number) {
  const [found] = await database().select().from(thread).where(eq(thread.id, id));
  return found!;
}

describe("changing a thread", () => {
  it("is for who began it and for those who answer for the team, and leaves a trail", async () => {
    const { team, member, join } = await buildSpace();
    const [coordinator, other] = [await join("coordinator"), await join()];
    const id = await begin(member, team.slug);
    await expect(changeThread(other, id, { ...as, title: "Mine now" })).rejects.toMatchObject({ code: "forbidden" });
    await changeThread(member, id, { ...as, title: "Heat at work" });
    await changeThread(coordinator, id, { ...as, title: "Heat at work", language: "fr", kind: "announcement" });
    await changeThread(coordinator, id, { ...as, title: "Heat at work", language: "fr", kind: "announcement" });
    expect(await stored(id)).toMatchObject({ title: "Heat at work", language: "fr", kind: "announcement" });
    const { lines } = await threadTrail(other, id, "en");
    expect(lines.map(({ action, by, detail }) => ({ action, by: by?.handle, detail }))).toEqual([
      { action: "thread.changed", by: coordinator.handle, detail: { kind: ["discussion", "announcement"], language: ["en", "fr"] } },
      { action: "thread.changed", by: member.handle, detail: { title: ["Heat stress", "Heat at work"] } },
    ]);
  });

  it("makes nobody announce who may not, and takes the answer of what is no question any more", async () => {
    const { team, member } = await buildSpace();
    const id = await begin(member, team.slug, { kind: "question" });
    await say(member, id, "an answer");
    await acceptAnswer(member, { threadId: id, seq: 2 });
    await expect(changeThread(member, id, { ...as, kind: "announcement" })).rejects.toMatchObject({ code: "forbidden" });
    await changeThread(member, id, as);
    expect(await stored(id)).toMatchObject({ kind: "discussion", answerId: null });
  });

  it("is found under its new title, its messages too", async () => {
    const { team, member } = await buildSpace();
    const id = await begin(member, team.slug, { title: "Old words" });
    await changeThread(member, id, { ...as, title: "New words" });
    await followEvents();
    const entries = await database().select({ kind: searchEntry.kind, title: searchEntry.title }).from(searchEntry).where(eq(searchEntry.teamId, team.id));
    expect(entries).toEqual(expect.arrayContaining([{ kind: "thread", title: "New words" }, { kind: "message", title: "New words" }]));
    expect(entries.some(({ title }) => title === "Old words")).toBe(false);
  });
});

describe("a closed, locked or slowed thread", () => {
  it("takes no message until it is open again", async () => {
    const { team, member, join } = await buildSpace();
    const lead = await join("lead");
    const id = await begin(member, team.slug);
    await setStanding(member, id, { intent: "close", reason: "Done" });
    await expect(say(lead, id, "one more")).rejects.toMatchObject({ code: "forbidden" });
    await setStanding(lead, id, { intent: "lock", reason: "" });
    await expect(setStanding(member, id, { intent: "reopen", reason: "" })).rejects.toMatchObject({ code: "forbidden" });
    expect(await say(lead, id, "the last word")).toEqual({ seq: 2 });
    await setStanding(lead, id, { intent: "unlock", reason: "" });
    expect(await say(member, id, "thanks")).toEqual({ seq: 3 });
    const reasons = await database().select({ action: auditEntry.action, reason: auditEntry.reason }).from(auditEntry).where(and(eq(auditEntry.subjectId, String(id)), eq(auditEntry.subjectKind, "thread"))).orderBy(desc(auditEntry.id));
    expect(reasons).toEqual([{ action: "thread.unlocked", reason: "" }, { action: "thread.locked", reason: "" }, { action: "thread.closed", reason: "Done" }]);
  });

  it("in slow mode takes one message of a member at a time, and the same one again", async () => {
    const { team, member, join } = await buildSpace();
    const lead = await join("lead");
    const id = await begin(lead, team.slug);
    await setSlowMode(lead, id, { seconds: 300, reason: "" });
    await say(member, id, "first", "9b2d5b0e-30c7-4b27-8f56-3b0a4f1f0a01");
    await expect(say(member, id, "second")).rejects.toMatchObject({ code: "too_many_requests", field: "message" });
    expect(await say(member, id, "first", "9b2d5b0e-30c7-4b27-8f56-3b0a4f1f0a01")).toEqual({ seq: 2 });
    expect(await say(lead, id, "a lead does not wait")).toEqual({ seq: 3 });
    expect((await threadView(member, id, "en")).slowSeconds).toBe(300);
  });
});

describe("tags of a thread", () => {
  it("are terms of the taxonomy in the reader's language, and narrow the list together with other filters", async () => {
    const { team, member, join } = await buildSpace();
    const reader = await join();
    const tagged = await begin(member, team.slug, { terms, kind: "question", language: "fr" });
    await begin(member, team.slug, { terms: ["B"] });
    await begin(reader, team.slug, { kind: "question" });
    expect((await threadView(member, tagged, "fr")).terms.map(({ id }) => id).sort()).toEqual(terms);
    const shown = async (query: object) => (await threadList(reader, team.slug, "en", { show: [], page: 1, ...query })).threads.map(({ id }) => id);
    expect(await shown({ tag: "A1" })).toEqual([tagged]);
    expect(await shown({ tag: "B", show: ["unanswered"] })).toEqual([tagged]);
    expect(await shown({ tag: "B", show: ["mine"] })).toEqual([]);
    const { facets, counts, total } = await threadList(reader, team.slug, "en", { show: ["unanswered"], page: 1 });
    expect(facets.tags.map(({ id, threads }) => [id, threads]).sort()).toEqual([["A1", 1], ["B", 2]]);
    expect(facets.languages).toEqual([{ language: "en", threads: 2 }, { language: "fr", threads: 1 }]);
    expect({ total, ...counts }).toEqual({ total: 2, unread: 1, unanswered: 2, mine: 1 });
    await expect(begin(member, team.slug, { terms: ["NO-SUCH"] })).rejects.toMatchObject({ code: "invalid", field: "terms" });
  });
});
