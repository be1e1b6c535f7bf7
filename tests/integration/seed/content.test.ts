import { and, eq, isNotNull, like, or, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { document, evidence, message, thread, threadRead } from "~db/schema";
import { seedAnchor } from "~db/seed/clock";
import { seedDocuments, seedTeamFiles, seedThreads } from "~db/seed/content";
import { insertPeople } from "~db/seed/people/insert-people.server";
import { insertContent } from "~/modules/installation/insert-content.server";
import { insertSeenEvidence } from "~/modules/installation/insert-seen-evidence.server";
import { linkWithin } from "~/modules/installation/link-within";
import { database } from "~/platform/database/connection.server";

const anchor = seedAnchor("2026-03-31");

async function threadTitled(key: string) {
  const title = seedThreads.find((seed) => seed.key === key)?.title ?? "";
  const [row] = await database().select().from(thread).where(eq(thread.title, title));
  if (!row) throw new Error(`There is no thread ${key}.`);
  return row;
}

describe("the content of the demonstration", () => {
  beforeAll(async () => {
    await database().transaction(async (tx) => {
      const { idByHandle } = await insertPeople(tx, anchor);
      await insertContent(tx, anchor, idByHandle);
    });
  });

  it("is all there, and nothing of it lies ahead", async () => {
    expect(await database().$count(thread)).toBe(seedThreads.length);
    expect(await database().$count(message)).toBe(seedThreads.reduce((sum, seed) => sum + seed.messages.length, 0));
    expect(await database().$count(document)).toBe(seedDocuments.length + seedTeamFiles.length);
    const answered = seedThreads.filter((seed) => seed.messages.some((part) => part.answer));
    expect(await database().$count(thread, isNotNull(thread.answerId))).toBe(answered.length);
    const [latest] = await database().select({ at: sql<Date>`max(${message.createdAt})`.mapWith(message.createdAt) }).from(message);
    expect((latest?.at ?? anchor) < anchor).toBe(true);
  });

  it("is evidence of who answered a colleague and who wrote guidance, for those who may read their team", async () => {
    await database().transaction(insertSeenEvidence);
    const seen = await database().select({ kind: evidence.kind, title: evidence.title, visibility: evidence.visibility, ofTheirs: sql<boolean>`coalesce(${message.authorId}, ${document.authorId}) = ${evidence.personId}`, inTheirTeam: sql<boolean>`coalesce(${thread.teamId}, ${document.teamId}) = ${evidence.teamId}` })
      .from(evidence)
      .leftJoin(message, eq(message.id, evidence.messageId))
      .leftJoin(thread, eq(thread.id, message.threadId))
      .leftJoin(document, eq(document.id, evidence.documentId))
      .where(or(isNotNull(evidence.messageId), isNotNull(evidence.documentId)));
    const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
    const answered = seedThreads.filter(({ messages: [asked, ...rest] }) => rest.some(({ answer, author }) => answer && !same(author, asked!.author)));
    const titles = (kind: string) => seen.filter((row) => row.kind === kind).map(({ title }) => title).sort();
    expect(titles("answer")).toEqual(answered.map(({ title }) => title).sort());
    expect(titles("guidance")).toEqual(seedDocuments.filter(({ kind }) => kind === "guidance").map(({ title }) => title).sort());
    expect(seen.filter(({ visibility, ofTheirs, inTheirTeam }) => !(visibility === "team" && ofTheirs && inTheirTeam))).toEqual([]);
  });

  it("leads from a thread to the document that came of it, and from there back", async () => {
    const talk = await threadTitled("piece-rates-minimum");
    const [linked] = await database().select().from(message).where(and(eq(message.threadId, talk.id), like(message.html, "%/documents/%")));
    const id = Number(/\/documents\/(\d+)\//.exec(linked?.html ?? "")?.[1]);
    const [paper] = await database().select().from(document).where(eq(document.id, id));
    expect(paper?.title).toBe(seedDocuments.find((seed) => seed.key === "piece-rate-test")?.title);
    expect(paper?.html).toContain(`/teams/wages/threads/${talk.id}"`);
  });

  it("leaves nothing of its own notation behind", async () => {
    expect(await database().$count(message, like(message.source, "%](thread:%"))).toBe(0);
    expect(await database().$count(document, like(document.html, "%document:%"))).toBe(0);
  });

  it("greets a member with what the last four days brought, all before it read", async () => {
    const { messages = [] } = seedThreads.find((one) => one.key === "standby-72-hours") ?? {};
    const old = messages.filter((part) => part.daysAgo >= 4.3).length;
    // Whoever wrote later has read as far as their own words.
    const later = messages.flatMap((part, place) => (part.daysAgo < 4.3 ? [place + 1] : []));
    const talk = await threadTitled("standby-72-hours");
    const positions = await database().select().from(threadRead).where(eq(threadRead.threadId, talk.id));
    expect(positions.filter((position) => position.lastReadSeq === old).length).toBeGreaterThan(10);
    expect(new Set(positions.map((position) => position.lastReadSeq))).toEqual(new Set([old, ...later]));
  });
});

describe("a link within the demonstration", () => {
  it("refuses a key that nobody has written", () => {
    const addresses = new Map([["thread:here", "/teams/wages/threads/1"]]);
    expect(linkWithin("see [this](thread:here)", addresses)).toBe("see [this](/teams/wages/threads/1)");
    expect(() => linkWithin("see [that](document:nowhere)", addresses)).toThrow("document:nowhere");
  });
});
