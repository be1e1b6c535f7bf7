import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, outboxEvent, thread, threadRead } from "~db/schema";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { eventually } from "../../support/eventually";
import { begin, buildSpace, say } from "./space";

const seqsOf = async (threadId: number) =>
  (await database().select({ seq: message.seq }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.seq))).map(({ seq }) => seq);

const eventsOf = (threadId: number, type: string) =>
  database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(and(eq(outboxEvent.type, type), sql`${outboxEvent.payload} ->> 'threadId' = ${String(threadId)}`));

/** Whether another transaction waits for what this one holds. */
async function isWaitedFor(tx: Transaction): Promise<boolean> {
  const [found] = await tx.execute<{ waits: boolean }>(sql`select exists (select from pg_locks lock where not lock.granted and pg_backend_pid() = any (pg_blocking_pids(lock.pid))) as waits`);
  return found?.waits ?? false;
}

const upTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

describe("posting a message", () => {
  it("gives twenty people who write at once numbers without a gap, in the order of the clock", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const people = await Promise.all(Array.from({ length: 20 }, () => join()));
    const given = await Promise.all(people.flatMap((person) => [1, 2, 3].map((turn) => say(person, threadId, `turn ${turn}`))));
    expect(given.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(upTo(61).slice(1));
    expect(await seqsOf(threadId)).toEqual(upTo(61));
    const byClock = await database().select({ seq: message.seq }).from(message).where(eq(message.threadId, threadId)).orderBy(asc(message.createdAt));
    expect(byClock.map(({ seq }) => seq)).toEqual(upTo(61));
    const [stored] = await database().select().from(thread).where(eq(thread.id, threadId));
    expect(stored?.lastSeq).toBe(61);
  });

  it("leaves unread what came while it was written: what its page showed is read, and nothing behind that", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const [other, writer] = [await join(), await join()];
    const positionOf = async () => (await database().select({ seq: threadRead.lastReadSeq }).from(threadRead).where(and(eq(threadRead.threadId, threadId), eq(threadRead.personId, writer.personId))))[0]?.seq;
    const answer = (shown?: number) => postMessage(writer, { threadId, messageId: randomUUID(), message: renderMessage("An answer"), language: "en", shown });
    await answer(1);
    expect(await positionOf()).toBe(2);
    for (const words of ["three", "four"]) await say(other, threadId, words);
    await answer(3);
    expect(await positionOf()).toBe(3);
    const rowOf = async () => (await database().select({ row: sql<string>`${threadRead}.xmin` }).from(threadRead).where(and(eq(threadRead.threadId, threadId), eq(threadRead.personId, writer.personId))))[0]?.row;
    const before = await rowOf();
    await answer();
    expect(await positionOf()).toBe(3);
    // Nor is it written, which would read through all that one was told of while others wait for the thread.
    expect(await rowOf()).toBe(before);
    await answer(6);
    expect(await positionOf()).toBe(7);
  });

  it("takes the same submission fifty times at once as one message and one event", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const messageId = randomUUID();
    const results = await Promise.all(Array.from({ length: 50 }, () => say(member, threadId, "sent by an impatient browser", messageId)));
    expect(new Set(results.map(({ seq }) => seq))).toEqual(new Set([2]));
    expect(await seqsOf(threadId)).toEqual([1, 2]);
    expect(await eventsOf(threadId, "discussion.message_posted")).toHaveLength(2);
  });

  it("answers a late repetition with the first result, though others have written since", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const messageId = randomUUID();
    await say(member, threadId, "once", messageId);
    await say(await join(), threadId, "in between");
    expect(await say(member, threadId, "once", messageId)).toEqual({ seq: 2 });
    expect(await seqsOf(threadId)).toEqual([1, 2, 3]);
  });

  it("that waited for its thread goes where that was merged meanwhile, and by the rights that hold then", async () => {
    const { team, member } = await buildSpace();
    const [threadId, target] = [await begin(member, team.slug), await begin(member, team.slug)];
    const hidden = await buildSpace({ visibility: "private" });
    const postedWhile = async (changed: Partial<typeof thread.$inferInsert>) => {
      await database().update(thread).set({ standing: "open", teamId: team.id }).where(eq(thread.id, threadId));
      const posted = await transaction(async (tx) => {
        await tx.update(thread).set(changed).where(eq(thread.id, threadId));
        const outcome = postMessage(member, { threadId, messageId: randomUUID(), message: renderMessage("words"), language: "en" }).catch((error: unknown) => error);
        await eventually(() => isWaitedFor(tx), "a post that waits");
        return { outcome };
      });
      return posted.outcome;
    };
    expect(await postedWhile({ title: "Another title" })).toEqual({ threadId, seq: 2 });
    expect(await postedWhile({ standing: "locked" })).toMatchObject({ code: "forbidden" });
    expect(await postedWhile({ teamId: hidden.team.id })).toMatchObject({ code: "not_found" });
    expect(await postedWhile({ mergedIntoId: target })).toEqual({ threadId: target, seq: 2 });
    expect(await seqsOf(threadId)).toEqual([1, 2]);
  });

  it.each([
    ["another author", async (world: Awaited<ReturnType<typeof taken>>) => say(await world.space.join(), world.threadId, "words", world.messageId)],
    ["other words", async (world: Awaited<ReturnType<typeof taken>>) => say(world.space.member, world.threadId, "other words", world.messageId)],
    ["another thread", async (world: Awaited<ReturnType<typeof taken>>) => say(world.space.member, await begin(world.space.member, world.space.team.slug), "words", world.messageId)],
  ])("refuses a known id from %s as a conflict, and keeps what is there", async (_, again) => {
    const world = await taken();
    await expect(again(world)).rejects.toMatchObject({ code: "conflict" });
    expect(await seqsOf(world.threadId)).toEqual([1, 2]);
    expect(await eventsOf(world.threadId, "discussion.message_posted")).toHaveLength(2);
  });

  async function taken() {
    const space = await buildSpace();
    const threadId = await begin(space.member, space.team.slug);
    const messageId = randomUUID();
    await say(space.member, threadId, "words", messageId);
    return { space, threadId, messageId };
  }

  it("lets one of two threads have an id that both are sent at once", async () => {
    const { team, member } = await buildSpace();
    const [one, two] = [await begin(member, team.slug), await begin(member, team.slug)];
    const messageId = randomUUID();
    const results = await Promise.allSettled([say(member, one, "same", messageId), say(member, two, "same", messageId)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect([...(await seqsOf(one)), ...(await seqsOf(two))].sort()).toEqual([1, 1, 2]);
  });

  it("moves the author's read position along, and no one else's", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const other = await join();
    await say(other, threadId, "second");
    const positions = await database().select().from(threadRead).where(eq(threadRead.threadId, threadId));
    expect(new Map(positions.map(({ personId, lastReadSeq }) => [personId, lastReadSeq]))).toEqual(new Map([[member.personId, 1], [other.personId, 2]]));
  });

  it("is for members, and not for observers, those outside, or an archived team", async () => {
    const { team, member, join, outsider } = await buildSpace();
    const threadId = await begin(member, team.slug);
    await expect(say(await join("observer"), threadId, "x")).rejects.toMatchObject({ code: "forbidden" });
    await expect(say(await outsider(), threadId, "x")).rejects.toMatchObject({ code: "forbidden" });
    await expect(say(await outsider("guest"), threadId, "x")).rejects.toMatchObject({ code: "not_found" });
    await expect(say(member, 2_000_000_000, "x")).rejects.toMatchObject({ code: "not_found" });
    const archived = await buildSpace();
    const old = await begin(archived.member, archived.team.slug);
    await database().execute(sql`update team set archived_at = now() where id = ${archived.team.id}`);
    await expect(say(archived.member, old, "x")).rejects.toMatchObject({ code: "forbidden" });
    expect(await seqsOf(threadId)).toEqual([1]);
  });
});

describe("starting a thread", () => {
  it("writes thread, first message and both events together", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug, { kind: "question", title: "How many inspectors?" });
    const [stored] = await database().select().from(thread).where(eq(thread.id, threadId));
    expect(stored).toMatchObject({ teamId: team.id, kind: "question", title: "How many inspectors?", lastSeq: 1, authorId: member.personId });
    expect(await eventsOf(threadId, "discussion.thread_started")).toEqual([{ payload: { threadId, teamId: team.id } }]);
    expect(await eventsOf(threadId, "discussion.message_posted")).toHaveLength(1);
  });

  it("takes the same submission many times at once as one thread", async () => {
    const { team, member } = await buildSpace();
    const messageId = randomUUID();
    const started = await Promise.all(Array.from({ length: 20 }, () => begin(member, team.slug, { messageId })));
    expect(new Set(started).size).toBe(1);
    const threads = await database().select().from(thread).where(eq(thread.teamId, team.id));
    expect(threads).toHaveLength(1);
  });

  it("refuses a known id under another title", async () => {
    const { team, member } = await buildSpace();
    const messageId = randomUUID();
    await begin(member, team.slug, { messageId });
    await expect(begin(member, team.slug, { messageId, title: "Another" })).rejects.toMatchObject({ code: "conflict" });
  });

  it("leaves announcements to those who answer for the team", async () => {
    const { team, member, join } = await buildSpace();
    await expect(begin(member, team.slug, { kind: "announcement" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(begin(await join("coordinator"), team.slug, { kind: "announcement" })).resolves.toBeGreaterThan(0);
    await expect(begin(await join("lead"), team.slug, { kind: "announcement" })).resolves.toBeGreaterThan(0);
  });
});
