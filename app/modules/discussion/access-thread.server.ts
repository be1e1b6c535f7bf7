import { eq, sql, type InferSelectModel, type SQL } from "drizzle-orm";
import { accessTeam, readersOfTeam, type TeamAccess } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, prepared, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { conversationReach } from "./conversations/conversation-reach.server";
import { membersOfConversation } from "./conversations/conversation-predicates.server";
import { conversationAbilities, threadAbilities } from "./thread-policy";
import type { ThreadAbilities } from "./threads-contract";
import { waitInLine } from "./wait-in-line.server";

type Thread = InferSelectModel<typeof thread>;

/** A thread with what this actor may do with it. */
export interface ThreadAccess {
  thread: Thread;
  may: ThreadAbilities;
  /** The team it stands in; null for a conversation of a few people. */
  team: TeamAccess["team"] | null;
  /** What they are in that team; null for a conversation, and for those who only read there. */
  role: TeamAccess["role"];
  /** For a query that reads `person`: who may read it. */
  readers: SQL<boolean>;
}

/** A thread that stands in a team, with what this actor may do there. */
export interface TeamThreadAccess extends ThreadAccess, TeamAccess {
  thread: Thread & { teamId: number };
  team: TeamAccess["team"];
}

/** What a thread is accessed for: to read it, or one of its own abilities. */
type Wish = "read" | keyof ThreadAbilities;

/**
 * Loads a thread and decides whether this actor may read it, post in it (not when it is closed, nor, but
 * for those who answer for the team, when it is locked), change it or bring order into it. A conversation is
 * its members' alone. Throws `not_found` or `forbidden` as `accessTeam` does, and `invalid` beside `message` for
 * who may not write to the other of two.
 */
export async function accessThread(actor: Actor, id: number, wish: Wish, on?: Queryable): Promise<ThreadAccess> {
  return decide(actor, await threadById(id, on), wish, on);
}

/** The same for the thread that has taken this one in, where it was merged: what is written for it belongs there, and the rights are those of that place. */
export async function accessPresentThread(actor: Actor, id: number, wish: Wish, on?: Queryable): Promise<ThreadAccess> {
  const found = await threadById(id, on);
  return found && found.mergedIntoId !== null ? accessPresentThread(actor, found.mergedIntoId, wish, on) : decide(actor, found, wish, on);
}

/**
 * The same, with the thread's row locked until the transaction ends: whoever holds it alone gives out
 * the next sequence number, so numbers have no gap and follow the order of the commits.
 */
export async function accessThreadLocked(actor: Actor, id: number, wish: Wish, tx: Transaction): Promise<ThreadAccess> {
  return decide(actor, await lockedThread(id, tx), wish, tx);
}

/**
 * Locks the row of a thread that this actor was found to have access to where it is, in the same way; so all that can be done before is,
 * and those who wait for the lock wait less. Null where it was moved or merged meanwhile; whatever else it was decided on
 * and is another by now is decided again. Throws as `accessThread` does.
 */
export async function lockAccessed(actor: Actor, before: ThreadAccess, wish: Wish, tx: Transaction): Promise<Thread | null> {
  const { id } = before.thread;
  // Of those who wait for a row that is being written, Postgres lets whoever comes last go first. So they stand in a line for it.
  const [, found] = await Promise.all([waitInLine(tx, `thread ${id}`), lockedThread(id, tx)]);
  const locked = found ?? notFound("thread");
  if (locked.mergedIntoId !== null || locked.teamId !== before.thread.teamId) return null;
  if (decidingFacts.some((fact) => locked[fact] !== before.thread[fact])) await decide(actor, locked, wish, tx);
  return locked;
}

/** Of a thread's row, what access to it depends on where it is. */
const decidingFacts = ["kind", "standing", "keeperId", "authorId"] as const;

/** For what there is in teams alone: `accessThread`, and `not_found` for a conversation. */
export async function accessTeamThread(actor: Actor, id: number, wish: Wish, on?: Queryable): Promise<TeamThreadAccess> {
  return decideInTeam(actor, await threadById(id, on), wish, on);
}

/** The same, with the thread's row locked. */
export async function accessTeamThreadLocked(actor: Actor, id: number, wish: Wish, tx: Transaction): Promise<TeamThreadAccess> {
  return decideInTeam(actor, await lockedThread(id, tx), wish, tx);
}

const isAsked = eq(thread.id, sql.placeholder("id"));
const byId = prepared((on) => on.select().from(thread).where(isAsked).prepare("thread_by_id"));
const byIdLocked = prepared((on) => on.select().from(thread).where(isAsked).for("no key update").prepare("locked_thread"));

async function threadById(id: number, on?: Queryable): Promise<Thread | undefined> {
  const [found] = await byId(on).execute({ id });
  return found;
}

async function lockedThread(id: number, tx: Transaction): Promise<Thread | undefined> {
  const [found] = await byIdLocked(tx).execute({ id });
  return found;
}

async function decide(actor: Actor, found: Thread | undefined, wish: Wish, on: Queryable | undefined): Promise<ThreadAccess> {
  return found?.teamId === null ? decideInConversation(actor, found, wish, on) : decideInTeam(actor, found, wish, on);
}

async function decideInTeam(actor: Actor, found: Thread | undefined, wish: Wish, on: Queryable | undefined): Promise<TeamThreadAccess> {
  if (!found || found.teamId === null) notFound("thread");
  const access = await accessTeam(actor, { id: found.teamId }, wish === "post" ? "post" : "read", on);
  const may = threadAbilities({
    kind: found.kind, standing: found.standing, merged: found.mergedIntoId !== null,
    mayPost: access.abilities.post, started: (found.keeperId ?? found.authorId) === actor.personId, role: access.role,
  });
  if (wish !== "read" && !may[wish]) throw new DomainError("forbidden", `may not ${wish} in thread ${found.id}`);
  return { thread: { ...found, teamId: found.teamId }, may, readers: readersOfTeam(found.teamId), ...access };
}

async function decideInConversation(actor: Actor, found: Thread, wish: Wish, on: Queryable | undefined): Promise<ThreadAccess> {
  const reach = await conversationReach(on ?? database(), actor, found.id);
  if (reach === null) notFound("thread");
  const may = conversationAbilities(reach);
  if (wish === "post" && !may.post) throw new DomainError("invalid", "unreachable", "message");
  if (wish !== "read" && !may[wish]) throw new DomainError("forbidden", `may not ${wish} in conversation ${found.id}`);
  return { thread: found, may, team: null, role: null, readers: membersOfConversation(found.id) };
}
