import { and, eq, sql } from "drizzle-orm";
import { person, profile } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import { foldText } from "~/platform/text/fold";
import { comparingNames, likenessOf } from "~/platform/text/match.server";

/** Of a name that very many bear, so many are meant. */
const mostBearers = 50;

/**
 * Whom a name means among the people this actor may see: the one with this handle, else all whose names hold all
 * its words, else those whose names are like them.
 */
export async function peopleNamed(actor: Actor, name: string): Promise<number[]> {
  const byHandle = await database().select({ id: person.id }).from(person).where(and(peopleVisibleTo(actor), eq(person.handle, name.toLowerCase())));
  if (byHandle.length > 0) return byHandle.map(({ id }) => id);
  const question = await ask(name);
  if (!question) return [];
  return comparingNames(async (tx) => {
    const like = likenessOf(question, profile.names);
    const rows = await tx.select({ id: person.id, names: profile.names }).from(person).innerJoin(profile, eq(profile.personId, person.id))
      .where(and(peopleVisibleTo(actor), like.where)).orderBy(sql`${like.rank} desc`, person.id).limit(mostBearers);
    const words = foldText(name).split(/\s+/);
    const exact = rows.filter(({ names }) => words.every((word) => names.includes(word)));
    return (exact.length > 0 ? exact : rows).map(({ id }) => id);
  });
}
