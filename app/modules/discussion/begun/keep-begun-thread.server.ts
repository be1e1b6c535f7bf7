import { and, eq, isNull, sql } from "drizzle-orm";
import { accessTeam, knownTerms } from "~/modules/teams/public.server";
import { begunThread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { nextVersion } from "../drafts/next-version.server";
import { findPosted, unsentId } from "../find-posted.server";
import { waitInLine } from "../wait-in-line.server";
import { mostBegun } from "./contract";
import type { KeepBegunInput } from "./schema.server";

/** What became of keeping it: it is kept under that version, 0 for none; a later one is there; or the thread is begun. */
export type KeptBegunAnswer = { kept: { version: number } } | { later: { version: number } } | { threadId: number };

/**
 * Keeps a thread that is not begun yet, in a team the actor may read, for all their devices. `draft` is the version it goes on from, 0 for none:
 * where a later one is there, nothing changes. Without title and words it is taken away; what has begun is kept no more.
 * What waited for its time is a draft again, unless `waits`. Throws `conflict` for an id that is another's or was sent with other words,
 * `invalid` beside `terms` for what is no term and beside `message` for too many, `not_found` and `forbidden`.
 */
export function keepBegunThread(actor: Actor, teamSlug: string, input: KeepBegunInput, { waits = false } = {}): Promise<KeptBegunAnswer> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: teamSlug }, "read", tx);
    return keepBegunWithin(tx, actor, { teamId: team.id, toIds: null }, input, { waits });
  });
}

/** Where it is to begin: in a team, or among people, of whom there may be none yet. */
type Place = { teamId: number; toIds: null } | { teamId: null; toIds: number[] };

/** The same in the caller's transaction, which has decided that the actor may keep something for that place. */
export async function keepBegunWithin(tx: Transaction, actor: Actor, place: Place, input: KeepBegunInput, { waits = false } = {}): Promise<KeptBegunAnswer> {
  // Behind whoever begins it: what has begun is not kept again.
  await waitInLine(tx, input.messageId);
  const begun = await findPosted(tx, actor, { messageId: input.messageId, message: { source: input.message } });
  if (begun) return { threadId: begun.threadId };
  const [there] = await tx.select().from(begunThread).where(eq(begunThread.id, input.messageId)).for("update");
  if (there && (there.personId !== actor.personId || there.teamId !== place.teamId)) throw new DomainError("conflict", `thread ${input.messageId} is kept elsewhere`);
  // The same words that wait for their time are another matter than a draft.
  if (there && there.version !== input.draft && !(hasSameWords(there, { ...input, toIds: place.toIds }) && (waits || there.beginAt === null))) return { later: { version: there.version } };
  return keep(tx, { personId: actor.personId, ...place }, input, { waits, isNew: !there });
}

type Begun = typeof begunThread.$inferSelect;

type Words = Pick<KeepBegunInput, "kind" | "title" | "language" | "message" | "terms"> & { toIds?: number[] | null };

const hasSameWords = (there: Begun, { kind, title, language, message, terms, toIds = null }: Words): boolean =>
  there.title === title && there.source === message && there.kind === kind && there.language === language && String(there.termIds) === String(terms) && samePeople(there.toIds, toIds);

const samePeople = (some: number[] | null, others: number[] | null): boolean => String(some?.toSorted()) === String(others?.toSorted());

async function keep(tx: Transaction, own: Place & Pick<Begun, "personId">, input: KeepBegunInput, { waits, isNew }: { waits: boolean; isNew: boolean }): Promise<KeptBegunAnswer> {
  if (input.title === "" && input.message === "") {
    await tx.delete(begunThread).where(eq(begunThread.id, input.messageId));
    return { kept: { version: 0 } };
  }
  if (isNew && (await tx.$count(begunThread, eq(begunThread.personId, own.personId))) >= mostBegun) throw new DomainError("invalid", "too_many_begun", "message");
  const words = {
    kind: input.kind, title: input.title, language: input.language, source: input.message,
    termIds: await knownTerms(tx, input.terms), keptAt: sql`clock_timestamp()`, ...(waits ? {} : asDraft),
  };
  const [kept] = await tx.insert(begunThread)
    .values({ id: input.messageId, ...own, ...words })
    .onConflictDoUpdate({ target: begunThread.id, set: { ...words, toIds: own.toIds, version: nextBegunVersion } })
    .returning({ version: begunThread.version });
  return { kept: { version: kept!.version } };
}

/** It does not wait any more; whoever calls the whole team agrees to it anew. */
const asDraft = { beginAt: null, callsTeam: false };

/** Makes a draft of one that waited, in the transaction that has taken it. */
export async function makeDraftAgain(tx: Transaction, { id }: Pick<Begun, "id">): Promise<void> {
  await tx.update(begunThread).set({ id: unsentId(id), ...asDraft, version: nextBegunVersion, keptAt: sql`clock_timestamp()` }).where(eq(begunThread.id, id));
}

/** A later version than the one that is there. */
export const nextBegunVersion = nextVersion(begunThread.version);

/** For one that is the actor's own. */
export const ownBegun = ({ personId }: Pick<Actor, "personId">, id: string) => and(eq(begunThread.id, id), eq(begunThread.personId, personId));

/** What begins a thread, as far as it tells what was kept of it. */
interface Beginning extends Omit<Words, "terms" | "message"> {
  messageId: string;
  terms?: string[];
  message: { source: string };
  draft?: number | undefined;
}

/**
 * Takes away what was kept of a thread in the transaction that begins it, under whichever device's eyes. Throws `conflict` beside `message` where its
 * writer's form goes on from another version (`draft`) than the one that is there in other words: those would be lost.
 */
export async function forgetBegunThread(tx: Transaction, actor: Pick<Actor, "personId">, { messageId, draft, terms = [], message: { source }, ...words }: Beginning): Promise<void> {
  const [there] = await tx.delete(begunThread).where(ownBegun(actor, messageId)).returning();
  if (there && draft !== undefined && there.version !== draft && !hasSameWords(there, { ...words, terms, message: source })) throw new DomainError("conflict", "begun_elsewhere", "message");
}

/** Throws a draft of the actor's away. What is not there is gone already, and what waits meanwhile stays. */
export async function discardBegunThread(actor: Actor, id: string): Promise<void> {
  await database().delete(begunThread).where(and(ownBegun(actor, id), isNull(begunThread.beginAt)));
}
