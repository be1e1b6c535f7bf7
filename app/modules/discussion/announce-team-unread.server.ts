import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { membership, message, person, team, thread, threadRead } from "~db/schema";
import { database, inBackground } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { logOf } from "~/platform/log/log.server";
import { mayBeFollowed, publish, servesConnections } from "~/platform/realtime/gateway.server";
import type { ReadingEvents } from "./contract";
import { hasUnread, readBy } from "./unread.server";

/** So long those who have a thread open are given to read what comes, in milliseconds: their number does not rise and fall at once. */
const pause = 3_000;

/** By thread, the number of the first message that came since it was last looked at. */
const came = new Map<number, number>();
let waiting = false;

/**
 * Tells the open windows of a team's people, a little later, that a thread of theirs holds something unread now. What is
 * not told, since the process ends, they hear when they connect again: a window says what it shows.
 */
export async function announceTeamUnread({ threadId, seq }: { threadId: number; seq: number }): Promise<void> {
  if (!servesConnections()) return;
  came.set(threadId, Math.min(seq, came.get(threadId) ?? seq));
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    const threads = [...came];
    came.clear();
    inBackground(() => tellAll(threads)).catch((error: unknown) => logOf("discussion").error({ err: error }, "what is unread in teams could not be told"));
  }, pause).unref();
}

async function tellAll(threads: [number, number][]): Promise<void> {
  for (const [threadId, seq] of threads) {
    const people = (await newlyBehind(threadId, seq)).filter((id) => mayBeFollowed(`person:${id}`));
    if (people.length > 0) await tell(threadId, people);
  }
}

/** Whoever had read a team's thread as far as a number, or joined since it was last written in, and not what came from there on: for all others it is as unread as before. */
async function newlyBehind(threadId: number, seq: number): Promise<number[]> {
  const before = sql`${threadRead.lastReadSeq} >= ${seq - 1} and ${threadRead.lastReadSeq} < ${thread.lastSeq}`;
  const unopened = sql`not exists (select from ${message} earlier where earlier.thread_id = ${thread.id} and earlier.seq < ${seq} and earlier.created_at > ${membership.joinedAt})`;
  const rows = await database()
    .select({ personId: membership.personId })
    .from(thread)
    .innerJoin(membership, eq(membership.teamId, thread.teamId))
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .leftJoin(threadRead, readBy(membership))
    .where(and(eq(thread.id, threadId), isNotNull(thread.teamId), isNull(thread.mergedIntoId), sql`case when ${threadRead.lastReadSeq} is null then ${unopened} else ${before} end`));
  return rows.map(({ personId }) => personId);
}

/** Each person's number of threads in the team that hold something unread: one query for all of them. */
async function tell(threadId: number, people: number[]): Promise<void> {
  const inTeam = sql`(select asked.team_id from ${thread} asked where asked.id = ${threadId})`;
  const rows = await database()
    .select({ personId: membership.personId, slug: team.slug, unread: sql<number>`count(*)::int` })
    .from(membership)
    .innerJoin(team, eq(team.id, membership.teamId))
    .innerJoin(thread, eq(thread.teamId, membership.teamId))
    .leftJoin(threadRead, readBy(membership))
    .where(and(sql`${membership.teamId} = ${inTeam}`, oneOf(membership.personId, people, "int"), isNull(thread.mergedIntoId), hasUnread(membership.personId)))
    .groupBy(membership.personId, team.slug);
  for (const { personId, slug, unread } of rows) publish(`person:${personId}`, "team_unread" satisfies keyof ReadingEvents, { slug, unread } satisfies ReadingEvents["team_unread"]);
}
