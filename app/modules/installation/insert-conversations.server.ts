import { eq, inArray, sql } from "drizzle-orm";
import { begunThread, conversation, conversationMember, message, messageDraft, notification, person, scheduledMessage, team, thread, threadRead } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedBegun, seedConversations, seedPresence, seedUnsent, type SeedConversation } from "~db/seed/content/conversations/conversations";
import { renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";

/** Writes what people of the demonstration write to one another outside of teams; the last of it greets them as unread. */
export async function insertConversations(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  const threadIds = new Map<string, number>();
  for (const seed of seedConversations) {
    const people = seed.people.map((handle) => idByHandle.get(handle) ?? missing(seed.key, handle));
    threadIds.set(seed.key, await insertConversation(tx, clock, seed, people));
  }
  await insertUnsent(tx, clock, threadIds, idByHandle);
  await insertBegun(tx, clock, idByHandle);
  await tx.update(person).set({ showsPresence: true }).where(inArray(person.handle, seedPresence));
}

function missing(key: string, handle: string): never {
  throw new Error(`The demo's conversation ${key} names ${handle}, who is not there.`);
}

/** What has not been sent yet: drafts, and messages that wait for their time. */
async function insertUnsent(tx: Transaction, clock: SeedClock, threadIds: Map<string, number>, idByHandle: Map<string, number>): Promise<void> {
  for (const { conversation: key, by, language, text: source, daysAgo } of seedUnsent) {
    const own = { personId: idByHandle.get(by) ?? missing(key, by), threadId: threadIds.get(key) ?? 0, source, language };
    const id = stableUuid(`unsent/${key}/${by}`);
    if (daysAgo < 0) await tx.insert(scheduledMessage).values({ ...own, id, sendAt: clock.daysAgo(daysAgo), createdAt: clock.anchor });
    else await tx.insert(messageDraft).values({ ...own, messageId: id, keptAt: clock.daysAgo(daysAgo) });
  }
}

/** Threads that are not begun yet, and one that waits for its time. */
async function insertBegun(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const [place, { team: code, by, text: source, daysAgo, ahead, ...words }] of seedBegun.entries()) {
    const [found] = await tx.select({ id: team.id }).from(team).where(eq(team.code, code));
    const own = { personId: idByHandle.get(by) ?? missing(code, by), teamId: found?.id ?? missing(code, by) };
    await tx.insert(begunThread).values({ id: stableUuid(`begun/${place}`), ...own, ...words, source, keptAt: clock.daysAgo(daysAgo), beginAt: ahead === undefined ? null : clock.daysAgo(-ahead) });
  }
}

async function insertConversation(tx: Transaction, clock: SeedClock, { key, title = "", language, messages, unread }: SeedConversation, people: number[]): Promise<number> {
  const [authorId = 0, other = 0, ...more] = people;
  const moments = messages.map(([, daysAgo]) => clock.daysAgo(daysAgo));
  const [opened] = await tx.insert(thread).values({ title, language, authorId, createdAt: moments[0], lastSeq: messages.length, lastMessageAt: moments.at(-1) }).returning({ id: thread.id });
  const threadId = opened!.id;
  const pair = more.length === 0 ? { firstId: Math.min(authorId, other), secondId: Math.max(authorId, other) } : {};
  await tx.insert(conversation).values({ threadId, ...pair });
  await tx.insert(conversationMember).values(people.map((personId) => ({ threadId, personId, joinedAt: moments[0] })));
  const rows = messages.map(([by, , text], place) => ({
    id: stableUuid(`conversation/${key}/${place}`), threadId, seq: place + 1, authorId: people[by] ?? authorId, ...renderMessage(text), language, createdAt: moments[place] ?? clock.anchor,
  }));
  await tx.insert(message).values(rows);
  const readTo = (personId: number) => Math.max(messages.length - unread, ...rows.flatMap((row) => (row.authorId === personId ? [row.seq] : [])));
  await tx.insert(threadRead).values(people.map((personId) => ({ threadId, personId, lastReadSeq: readTo(personId) })));
  const told = rows.flatMap((row) => people.flatMap((personId) => (personId === row.authorId ? [] : [{
    personId, cause: `message:${row.id}`, reason: "direct" as const, messageId: row.id, actorId: row.authorId, createdAt: row.createdAt,
    readAt: row.seq <= readTo(personId) ? row.createdAt : sql`null`,
  }])));
  await tx.insert(notification).values(told);
  return threadId;
}
