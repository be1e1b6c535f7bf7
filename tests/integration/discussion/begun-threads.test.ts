import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { begunThread, membership, notification, thread } from "~db/schema";
import { beginDue } from "~/modules/discussion/begun/begin-due.server";
import { beginLater, beginNow, keepThreadBack } from "~/modules/discussion/begun/begin-later.server";
import { beginLaterView, begunThreadIn, begunThreads, waitingThreads } from "~/modules/discussion/begun/begun-list.server";
import { mostBegun } from "~/modules/discussion/begun/contract";
import { discardBegunThread, keepBegunThread } from "~/modules/discussion/begun/keep-begun-thread.server";
import { keepBegunInput } from "~/modules/discussion/begun/schema.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { startWithin } from "~/modules/discussion/start-thread.server";
import { archiveTeam } from "~/modules/teams/archive-team.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { eventually } from "../../support/eventually";
import { begin, buildSpace, say } from "./space";

type Form = Partial<Record<"messageId" | "kind" | "language" | "title" | "message", string>> & { draft?: number; terms?: string[] };

const form = (more: Form = {}) => keepBegunInput.parse({ messageId: randomUUID(), kind: "discussion", language: "en", title: "Heat stress", message: "First words", ...more });

const versionOf = (answer: Awaited<ReturnType<typeof keepBegunThread>>): number => ("kept" in answer ? answer.kept.version : -1);

async function kept(actor: Actor, slug: string, more: Form = {}): Promise<string> {
  const input = form(more);
  await keepBegunThread(actor, slug, input);
  return input.messageId;
}

const started = (teamId: number) => database().select({ id: thread.id, title: thread.title, kind: thread.kind, termIds: thread.termIds, lastSeq: thread.lastSeq }).from(thread).where(eq(thread.teamId, teamId));

interface Place {
  team: { slug: string };
  lead: Actor;
  other: Actor;
  id: string;
}

const soon = () => new Date(Date.now() + 3_600_000);
const after = () => new Date(Date.now() + 7_200_000);

describe("a thread that is not begun", () => {
  it("is kept as far as it is filled in, and opens again with everything in it, for its author alone", async () => {
    const { team, member, join } = await buildSpace({ visibility: "private" });
    const id = await kept(member, team.slug, { kind: "question", language: "fr", title: "", message: "Une moitié", terms: ["F1"] });
    expect(await begunThreadIn(member, team.slug, id)).toMatchObject({ kind: "question", language: "fr", title: "", message: "Une moitié", terms: ["F1"], kept: { id, beginAt: null } });
    expect(await begunThreads(member, "en")).toMatchObject([{ id, title: "", team: { name: team.name.en }, href: `/teams/${team.slug}/threads/new?draft=${id}` }]);
    const other = await join();
    expect(await begunThreadIn(other, team.slug, id)).toBeNull();
    expect(await begunThreads(other, "en")).toEqual([]);
    await expect(kept(other, team.slug, { messageId: id, message: "Mine" })).rejects.toMatchObject({ code: "conflict" });
    expect(await begunThreadIn(member, (await buildSpace()).team.slug, id)).toBeNull();
  });

  it("is never replaced by an older one: a device that goes on from another version is told", async () => {
    const { team, member } = await buildSpace();
    const input = form();
    const desk = versionOf(await keepBegunThread(member, team.slug, input));
    const phone = versionOf(await keepBegunThread(member, team.slug, { ...input, draft: desk, message: "On the phone" }));
    expect(phone).toBeGreaterThan(desk);
    expect(await keepBegunThread(member, team.slug, { ...input, draft: desk, message: "At the desk" })).toEqual({ later: { version: phone } });
    expect((await begunThreadIn(member, team.slug, input.messageId))?.message).toBe("On the phone");
    expect(versionOf(await keepBegunThread(member, team.slug, { ...input, draft: phone, message: "At the desk" }))).toBeGreaterThan(phone);
  });

  it("is not begun in older words than another device has kept since, until its writer knows of those", async () => {
    const { team, member } = await buildSpace();
    const input = form();
    const id = input.messageId;
    const desk = versionOf(await keepBegunThread(member, team.slug, input));
    const phone = versionOf(await keepBegunThread(member, team.slug, { ...input, draft: desk, message: "First words, and more" }));
    await expect(begin(member, team.slug, { messageId: id, draft: desk })).rejects.toMatchObject({ code: "conflict", message: "begun_elsewhere", field: "message" });
    expect(await begunThreads(member, "en")).toMatchObject([{ id, message: "First words, and more" }]);
    await begin(member, team.slug, { messageId: id, draft: phone });
    expect(await begunThreads(member, "en")).toEqual([]);
    expect(await started(team.id)).toHaveLength(1);
  });

  it("goes in the transaction that begins it, and does not come back behind it", async () => {
    const { team, member } = await buildSpace();
    const input = form();
    const id = input.messageId;
    await keepBegunThread(member, team.slug, input);
    const [one, two] = await Promise.all([begin(member, team.slug, { messageId: id }), begin(member, team.slug, { messageId: id })]);
    expect(two).toBe(one);
    expect(await begunThreads(member, "en")).toEqual([]);
    expect(await keepBegunThread(member, team.slug, input)).toEqual({ threadId: one });
    await expect(keepBegunThread(member, team.slug, { ...input, message: "Other words" })).rejects.toMatchObject({ code: "conflict" });
    expect(await database().$count(begunThread, eq(begunThread.id, id))).toBe(0);
    expect(await started(team.id)).toHaveLength(1);
  });

  it("is not kept behind whoever begins it at that moment", async () => {
    const { team, member } = await buildSpace();
    const input = form();
    const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    const keeping = await database().transaction(async (tx) => {
      await startWithin(tx, member, { teamSlug: team.slug, messageId: input.messageId, kind: "discussion", title: input.title, language: "en", message: renderMessage(input.message) });
      const kept = keepBegunThread(member, team.slug, input);
      await eventually(async () => (await database().execute(waiting)).length > 0, "keeping waits");
      return { kept };
    });
    expect(await keeping.kept).toHaveProperty("threadId");
    expect(await begunThreads(member, "en")).toEqual([]);
  });

  it("is begun once where it is kept, begun by its form and begun from the list at the same moment", async () => {
    const { team, member } = await buildSpace();
    const input = form();
    const id = input.messageId;
    await keepBegunThread(member, team.slug, input);
    await beginLater(member, { id, sendAt: soon() });
    await Promise.allSettled([beginDue(after()), begin(member, team.slug, { messageId: id }), beginNow(member, id), keepBegunThread(member, team.slug, input), beginDue(after())]);
    expect(await started(team.id)).toMatchObject([{ title: "Heat stress", lastSeq: 1 }]);
    expect(await begunThreads(member, "en")).toEqual([]);
  });

  it("stays when its beginning is refused", async () => {
    const { team, member } = await buildSpace();
    const id = await kept(member, team.slug, { kind: "announcement" });
    await expect(begin(member, team.slug, { messageId: id, kind: "announcement" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(beginNow(member, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await begunThreads(member, "en")).toMatchObject([{ id, kind: "announcement" }]);
  });

  it("is thrown away by its author alone, or by emptying it", async () => {
    const { team, member, join } = await buildSpace();
    const [one, two] = [await kept(member, team.slug), form()];
    await discardBegunThread(await join(), one);
    expect(await begunThreads(member, "en")).toHaveLength(1);
    await discardBegunThread(member, one);
    const draft = versionOf(await keepBegunThread(member, team.slug, two));
    expect(await keepBegunThread(member, team.slug, { ...two, draft, title: "", message: "" })).toEqual({ kept: { version: 0 } });
    expect(await begunThreads(member, "en")).toEqual([]);
  });

  it("is its author's, whole and without the team's name, where they read no longer, and without a way on where they may only read", async () => {
    const { team, join } = await buildSpace({ visibility: "private" });
    const [leaver, observer] = [await join(), await join()];
    await kept(leaver, team.slug);
    await kept(observer, team.slug);
    await leaveTeam(leaver, { slug: team.slug });
    await database().update(membership).set({ role: "observer" }).where(and(eq(membership.teamId, team.id), eq(membership.personId, observer.personId)));
    expect(await begunThreads(leaver, "en")).toMatchObject([{ title: "Heat stress", message: "First words", team: null, href: null }]);
    expect(await begunThreads(observer, "en")).toMatchObject([{ message: "First words", team: { name: team.name.en }, href: null }]);
    await expect(kept(leaver, team.slug)).rejects.toMatchObject({ code: "not_found" });
    await kept(observer, team.slug, { message: "Still typed in an open form" });
    expect(await begunThreads(observer, "en")).toHaveLength(2);
  });

  it("is refused with an unknown field beside it, and when there are too many", async () => {
    const { team, member } = await buildSpace();
    for (const term of ["no-such-term", "F1\u0000"]) await expect(kept(member, team.slug, { terms: [term] })).rejects.toMatchObject({ code: "invalid", field: "terms" });
    const row = { personId: member.personId, teamId: team.id, kind: "discussion" as const, title: "One of many", source: "" };
    await database().insert(begunThread).values(Array.from({ length: mostBegun }, () => ({ ...row, id: randomUUID() })));
    await expect(kept(member, team.slug)).rejects.toMatchObject({ code: "invalid", field: "message", message: "too_many_begun" });
  });
});

describe("a thread that is to begin later", () => {
  it("begins once when it is due, as it was kept, however many sweeps run at once", async () => {
    const { team, member } = await buildSpace();
    const id = await kept(member, team.slug, { kind: "question", terms: ["F1"] });
    await beginLater(member, { id, sendAt: soon() });
    expect(await begunThreads(member, "en")).toEqual([]);
    expect(await waitingThreads(member, "en")).toMatchObject([{ id, title: "Heat stress" }]);
    await beginDue(new Date());
    expect(await started(team.id)).toEqual([]);
    await Promise.all([beginDue(after()), beginDue(after()), beginDue(after())]);
    expect(await started(team.id)).toMatchObject([{ title: "Heat stress", kind: "question", termIds: ["F1"], lastSeq: 1 }]);
    expect(await waitingThreads(member, "en")).toEqual([]);
  });

  it("is given another time, changed while it waits, kept back and begun at once", async () => {
    const { team, member, join } = await buildSpace();
    const input = form();
    const id = input.messageId;
    await keepBegunThread(member, team.slug, input);
    const [first, second] = [soon(), after()];
    await beginLater(member, { id, sendAt: first });
    await beginLater(member, { id, sendAt: second });
    expect(await beginLaterView(member, id, "en")).toMatchObject({ title: "Heat stress", beginAt: second });
    expect(await keepBegunThread(member, team.slug, input)).toHaveProperty("later");
    const draft = (await begunThreadIn(member, team.slug, id))!.kept!.version;
    const changed = versionOf(await keepBegunThread(member, team.slug, { ...input, draft, message: "In other words" }, { waits: true }));
    // Pressed twice: the same again.
    expect(versionOf(await keepBegunThread(member, team.slug, { ...input, draft, message: "In other words" }, { waits: true }))).toBeGreaterThan(changed);
    expect(await waitingThreads(member, "en")).toMatchObject([{ id, message: "In other words", beginAt: second }]);
    const other = await join();
    for (const tried of [keepThreadBack, beginNow, (actor: Actor) => beginLater(actor, { id, sendAt: first }), (actor: Actor) => beginLaterView(actor, id, "en")]) {
      await expect(tried(other, id)).rejects.toMatchObject({ code: "not_found" });
    }
    await discardBegunThread(member, id);
    const known = (await begunThreadIn(member, team.slug, id))!.kept!.version;
    await keepBegunThread(member, team.slug, { ...input, draft: known, message: "Kept as a draft" });
    expect(await begunThreads(member, "en")).toMatchObject([{ id, message: "Kept as a draft" }]);
    await expect(keepThreadBack(member, id)).rejects.toMatchObject({ code: "not_found" });
    await beginLater(member, { id, sendAt: first });
    await keepThreadBack(member, id);
    await beginDue(after());
    expect(await started(team.id)).toEqual([]);
    await beginLater(member, { id, sendAt: first });
    const { threadId } = await beginNow(member, id);
    expect(await started(team.id)).toMatchObject([{ id: threadId }]);
    await expect(beginNow(member, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it.each([
    ["a moment that is past", {}, -1, "sendAt"], ["a moment further than a year", {}, 400 * 86_400_000, "sendAt"],
    ["no title", { title: "" }, 3_600_000, "title"], ["no words", { message: "" }, 3_600_000, "message"],
    ["a call of the whole team by one who may not", { message: "Dear @team" }, 3_600_000, "message"],
  ])("is not let wait with %s", async (_, more, distance, field) => {
    const { team, member } = await buildSpace();
    const id = await kept(member, team.slug, more);
    await expect(beginLater(member, { id, sendAt: new Date(Date.now() + distance) })).rejects.toMatchObject({ code: "invalid", field });
    expect(await waitingThreads(member, "en")).toEqual([]);
  });

  it("calls the whole team where its author has agreed to it", async () => {
    const { team, join } = await buildSpace();
    const lead = await join("lead");
    const id = await kept(lead, team.slug, { message: "Dear @team" });
    await expect(beginLater(lead, { id, sendAt: soon() })).rejects.toMatchObject({ message: "team_reach" });
    await beginLater(lead, { id, sendAt: soon(), callsTeam: true });
    await beginDue(after());
    expect(await started(team.id)).toHaveLength(1);
  });

  it.each([
    ["has left", async ({ team, other }: Place) => leaveTeam(other, { slug: team.slug }), { team: null, href: null }, true],
    ["is in a team that was archived", async ({ team, lead }: Place) => archiveTeam(lead, team.slug), { href: null }, true],
    ["has the id of something that was sent with other words", async ({ team, other, id }: Place) => {
      await say(other, await begin(other, team.slug, { title: "Another" }), "Other words", id);
    }, {}, false],
  ])("is a draft again, whole and once, and its author is told, who %s", async (_, change, shown, underItsId) => {
    const { team, join } = await buildSpace({ visibility: "private" });
    const [lead, other] = [await join("lead"), await join()];
    const id = await kept(other, team.slug, { kind: "question", terms: ["F1"] });
    await beginLater(other, { id, sendAt: soon() });
    await change({ team, lead, other, id });
    await beginDue(after());
    await beginDue(after());
    await followEvents();
    expect((await started(team.id)).filter(({ title }) => title === "Heat stress")).toEqual([]);
    expect(await waitingThreads(other, "en")).toEqual([]);
    const drafts = await begunThreads(other, "en");
    expect(drafts).toMatchObject([{ title: "Heat stress", message: "First words", kind: "question", termIds: ["F1"], ...shown }]);
    // Where another message has the id, it could never be begun under it.
    expect(drafts[0]!.id === id).toBe(underItsId);
    const told = await database().select({ reason: notification.reason }).from(notification).where(eq(notification.personId, other.personId));
    expect(told).toEqual([{ reason: "not_begun" }]);
  });

  it("is begun by the next sweep where the first was stopped half way", async () => {
    const { team, member } = await buildSpace();
    const id = await kept(member, team.slug);
    await beginLater(member, { id, sendAt: soon() });
    const half = database().transaction(async (tx) => {
      await startWithin(tx, member, { teamSlug: team.slug, messageId: id, kind: "discussion", title: "Heat stress", language: "en", message: renderMessage("First words") });
      throw new Error("killed");
    });
    await expect(half).rejects.toThrow("killed");
    expect(await waitingThreads(member, "en")).toHaveLength(1);
    await beginDue(after());
    expect(await started(team.id)).toHaveLength(1);
  });
});
