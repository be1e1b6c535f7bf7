import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { message, office, person, team as teamTable, thread, threadRead } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { database } from "~/platform/database/connection.server";
import type { Actor } from "~/platform/auth/actor";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { messagesBeside } from "~/modules/discussion/messages-beside.server";
import { messagesSince } from "~/modules/discussion/messages-since.server";
import { readThread } from "~/modules/discussion/read-thread.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { begin, buildSpace, say } from "./space";

/** A thread of so many messages by one author, written straight into the database. */
async function longThread(length: number) {
  const space = await buildSpace();
  const threadId = await begin(space.member, space.team.slug);
  await database().execute(sql`
    insert into message (id, thread_id, seq, author_id, source, body, html, text, language)
    select gen_random_uuid(), ${threadId}, n, ${space.member.personId}, 'x', '{}', '<p>' || n || '</p>', 'x', 'en' from generate_series(2, ${length}) n`);
  await database().update(thread).set({ lastSeq: length }).where(eq(thread.id, threadId));
  await database().delete(threadRead).where(eq(threadRead.threadId, threadId));
  return { ...space, threadId };
}

const ends = (messages: { seq: number }[]) => [messages[0]?.seq, messages.at(-1)?.seq, messages.length];

describe("a page of a thread", () => {
  it("shows fifty messages of ten thousand, wherever one looks", async () => {
    const { member, threadId } = await longThread(10_000);
    const look = async (wish: Parameters<typeof threadView>[3]) => ends((await threadView(member, threadId, "en", wish)).messages);
    expect(await look({})).toEqual([1, 50, 50]);
    expect(await look({ around: 5_000 })).toEqual([4_992, 5_041, 50]);
    expect(await look({ before: 4_992 })).toEqual([4_942, 4_991, 50]);
    expect(await look({ after: 5_041 })).toEqual([5_042, 5_091, 50]);
    expect(await look({ around: 99_999 })).toEqual([9_951, 10_000, 50]);
    expect(await look({ before: 10 })).toEqual([1, 50, 50]);
    await readThread(member, { threadId, seq: 7_000 });
    expect(await look({})).toEqual([6_993, 7_042, 50]);
    await readThread(member, { threadId, seq: 10_000 });
    expect(await look({})).toEqual([9_951, 10_000, 50]);
  });

  it("is widened by what stands right before or after it, at most fifty, and not by what is nobody else's to read", async () => {
    const { member, outsider, threadId, team } = await longThread(120);
    const beside = async (wish: Parameters<typeof messagesBeside>[2]) => ends((await messagesBeside(member, threadId, wish, "en")).messages);
    expect(await beside({ before: 61 })).toEqual([11, 60, 50]);
    expect(await beside({ before: 11 })).toEqual([1, 10, 10]);
    expect(await beside({ before: 1 })).toEqual([undefined, undefined, 0]);
    expect(await beside({ before: 5_000 })).toEqual([undefined, undefined, 0]);
    expect(await beside({ after: 60 })).toEqual([61, 110, 50]);
    expect(await beside({ after: 110 })).toEqual([111, 120, 10]);
    expect(await beside({ after: 120 })).toEqual([undefined, undefined, 0]);
    await database().update(teamTable).set({ visibility: "private" }).where(eq(teamTable.id, team.id));
    await expect(messagesBeside(await outsider(), threadId, { before: 61 }, "en")).rejects.toMatchObject({ code: "not_found" });
  });

  it("reads its window by the index, and not the thread", async () => {
    const { threadId } = await longThread(10_000);
    await database().execute(sql`analyze message`);
    const plan = await database().execute<{ "QUERY PLAN": string }>(sql`explain select * from message where thread_id = ${threadId} and seq between 5000 and 5049 order by seq`);
    expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toMatch(/Index Scan using message_thread_seq_unique/);
  });

  it("tells who writes, from where and in which time, once for each author", async () => {
    const { team, member, join } = await buildSpace();
    const { id: officeId } = await buildOffice(database(), { timeZone: "Asia/Bangkok" });
    await database().update(person).set({ officeId }).where(eq(person.id, member.personId));
    await database().update(office).set({ city: sql`jsonb_set(${office.city}, '{fr}', '"Banjul-sur-Mer"')` }).where(eq(office.id, officeId));
    const threadId = await begin(member, team.slug);
    await say(member, threadId, "second");
    const view = await threadView(await join(), threadId, "fr");
    expect(view.authors).toEqual({ [member.personId]: { name: member.displayName, handle: member.handle, zone: "Asia/Bangkok", city: "Banjul-sur-Mer" } });
    expect(view.messages.map(({ by, html }) => [by, html])).toEqual([[member.personId, '<p>First words</p>'], [member.personId, '<p>second</p>']]);
  });

  it("knows how far its reader has come, and never goes back", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    await say(member, threadId, "second");
    const reader = await join();
    expect(await threadView(reader, threadId, "en")).toMatchObject({ read: 0, last: 2 });
    await readThread(reader, { threadId, seq: 99 });
    await readThread(reader, { threadId, seq: 1 });
    expect(await threadView(reader, threadId, "en")).toMatchObject({ read: 2, last: 2 });
  });

  it("offers only what its reader may do", async () => {
    const { team, member, join, outsider } = await buildSpace();
    const threadId = await begin(member, team.slug, { kind: "question" });
    const abilities = async (actor: Actor) => (await threadView(actor, threadId, "en")).abilities;
    expect(await abilities(member)).toMatchObject({ post: true, acceptAnswer: true });
    expect(await abilities(await join())).toMatchObject({ post: true, acceptAnswer: false });
    expect(await abilities(await join("coordinator"))).toMatchObject({ post: true, acceptAnswer: true });
    expect(await abilities(await join("observer"))).toMatchObject({ post: false, acceptAnswer: false });
    expect(await abilities(await outsider())).toMatchObject({ post: false, acceptAnswer: false });
  });

  it("is not there for those who may not see the team, and closed to those who may not read it", async () => {
    const hidden = await buildSpace({ visibility: "private" });
    const secret = await begin(hidden.member, hidden.team.slug);
    await expect(threadView(await hidden.outsider(), secret, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(threadView(await hidden.outsider("administrator"), secret, "en")).rejects.toMatchObject({ code: "forbidden" });
    await expect(messagesSince(await hidden.outsider(), secret, { since: 0, change: 0 }, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(readThread(await hidden.outsider(), { threadId: secret, seq: 1 })).rejects.toMatchObject({ code: "not_found" });
    const asked = await buildSpace({ visibility: "request" });
    const closed = await begin(asked.member, asked.team.slug);
    await expect(threadView(await asked.outsider(), closed, "en")).rejects.toMatchObject({ code: "forbidden" });
    await expect(threadView(await hidden.join("observer"), secret, "en")).resolves.toMatchObject({ last: 1 });
  });
});

describe("what a browser fetches after a gap", () => {
  it("is everything after a number, two hundred at a time, with the thread's end", async () => {
    const { member, threadId } = await longThread(450);
    const first = await messagesSince(member, threadId, { since: 100, change: 0 }, "en");
    expect(ends(first.messages)).toEqual([101, 300, 200]);
    expect(first.last).toBe(450);
    expect(ends((await messagesSince(member, threadId, { since: 300, change: 0 }, "en")).messages)).toEqual([301, 450, 150]);
    expect((await messagesSince(member, threadId, { since: 450, change: 0 }, "en")).messages).toEqual([]);
  });
});

describe("accepting an answer", () => {
  it("marks one message, can be changed and taken back", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug, { kind: "question" });
    await say(await join(), threadId, "answer");
    await say(await join(), threadId, "better answer");
    const accepted = async () => (await threadView(member, threadId, "en")).answerSeq;
    await acceptAnswer(member, { threadId, seq: 2 });
    expect(await accepted()).toBe(2);
    expect((await messagesSince(member, threadId, { since: 3, change: 0 }, "en")).answerSeq).toBe(2);
    await acceptAnswer(member, { threadId, seq: 3 });
    expect(await accepted()).toBe(3);
    await acceptAnswer(member, { threadId, seq: 0 });
    expect(await accepted()).toBeNull();
    const [row] = await database().select({ count: sql<number>`count(*)::int` }).from(message).where(eq(message.threadId, threadId));
    expect(row?.count).toBe(3);
  });

  it("is for who asked and for those who answer for the team, in questions alone", async () => {
    const { team, member, join } = await buildSpace();
    const question = await begin(member, team.slug, { kind: "question" });
    const discussion = await begin(member, team.slug);
    const other = await join();
    await say(other, question, "answer");
    await say(other, discussion, "answer");
    await expect(acceptAnswer(other, { threadId: question, seq: 2 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(acceptAnswer(member, { threadId: discussion, seq: 2 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(acceptAnswer(member, { threadId: question, seq: 1 })).rejects.toMatchObject({ code: "invalid" });
    await expect(acceptAnswer(member, { threadId: question, seq: 9 })).rejects.toMatchObject({ code: "not_found" });
    await expect(acceptAnswer(await join("lead"), { threadId: question, seq: 2 })).resolves.toBeUndefined();
  });
});
