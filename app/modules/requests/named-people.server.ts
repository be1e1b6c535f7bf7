import { and, eq, inArray, or, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { person } from "~db/schema";
import { meantBy } from "~/modules/organisation/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** Whom a handle means among the people this actor may see. Throws `invalid` beside `person`, whether they are hidden or nobody. */
export async function personNamed(tx: Transaction, actor: Actor, handle: string): Promise<{ id: number }> {
  const [found] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), peopleVisibleTo(actor)));
  if (!found) throw new DomainError("invalid", "person_missing", "person");
  return found;
}

/** For a query over those a request concerns already: whose handle it is. Whether anybody else has it is not told. */
export const isNamed = (personId: AnyColumn, handle: string): SQL => sql`${personId} = (select named.id from person named where named.handle = ${handle})`;

/**
 * The people named as authors, by name or handle with commas between, among those this actor may see and those who were
 * named before. Throws `invalid` beside `authors` for a name that nobody, or more than one, of them has.
 */
export async function authorsNamed(tx: Transaction, actor: Actor, authors: string, before: number[]): Promise<number[]> {
  const names = [...new Set(authors.split(/[,;،、，；]/u).map((name) => name.trim().toLowerCase()).filter(Boolean))];
  if (names.length === 0) return [];
  const name = sql<string>`lower(${person.displayName})`;
  const found = await tx.select({ id: person.id, handle: person.handle, name }).from(person)
    .where(and(or(inArray(person.handle, names), inArray(name, names)), or(peopleVisibleTo(actor), inArray(person.id, before))));
  return names.map((one) => {
    const [first, ...others] = meantBy(found, one);
    if (!first || others.length > 0) throw new DomainError("invalid", "author_unknown", "authors");
    return first.id;
  });
}
