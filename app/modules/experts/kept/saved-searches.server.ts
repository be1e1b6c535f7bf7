import { and, desc, eq } from "drizzle-orm";
import { savedSearch } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { searchesMax } from "./contract";
import { whoFits } from "./who-fits.server";

/** One's own kept searches, the latest first. */
export const savedSearches = (actor: Actor) =>
  database().select({ id: savedSearch.id, name: savedSearch.name, query: savedSearch.query, notifies: savedSearch.notifies, createdAt: savedSearch.createdAt })
    .from(savedSearch).where(eq(savedSearch.personId, actor.personId)).orderBy(desc(savedSearch.id));

/** Keeps a search under a name; whoever fits now is known, so that only others are told of. Throws `invalid` beside `name` when there are too many. */
export async function keepSearch(actor: Actor, { name, query }: { name: string; query: string }): Promise<void> {
  const knownIds = (await whoFits(actor, query)).map(({ id }) => id);
  await transaction(async (tx) => {
    await tx.insert(savedSearch).values({ personId: actor.personId, name, query, knownIds });
    if ((await tx.$count(savedSearch, eq(savedSearch.personId, actor.personId))) > searchesMax) throw new DomainError("invalid", "too many searches", "name");
  });
}

const own = (actor: Actor, id: number) => and(eq(savedSearch.id, id), eq(savedSearch.personId, actor.personId));

/** Says whether the owner hears of people who fit newly. Throws `not_found`. */
export async function setNotifying(actor: Actor, id: number, notifies: boolean): Promise<void> {
  const changed = await database().update(savedSearch).set({ notifies, ...(notifies ? { lookedAt: new Date() } : {}) }).where(own(actor, id)).returning({ id: savedSearch.id });
  if (changed.length === 0) notFound("search");
}

/** Forgets a search; twice is the same as once. */
export async function forgetSearch(actor: Actor, id: number): Promise<void> {
  await database().delete(savedSearch).where(own(actor, id));
}
