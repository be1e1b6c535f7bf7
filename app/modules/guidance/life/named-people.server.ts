import { and, inArray, or, sql } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** The handle or e-mail address in a line that somebody typed: either of them, or the address of a profile. */
const keyIn = (line: string): string => (/\/experts\/([\w-]+)/.exec(line)?.[1] ?? line).trim().toLowerCase();

/**
 * The people whom lines name, each by e-mail address, by name in addresses, or by the address of their profile. Throws `invalid`
 * beside `field` for a line that names nobody who may read the team.
 */
export async function namedPeople(tx: Transaction, teamId: number, lines: readonly string[], field: string): Promise<number[]> {
  const keys = [...new Set(lines.map(keyIn).filter(Boolean))];
  if (keys.length === 0) return [];
  const found = await tx.select({ id: person.id, handle: person.handle, email: sql<string>`lower(${person.email})` }).from(person)
    .where(and(readersOfTeam(teamId), or(inArray(person.handle, keys), inArray(sql`lower(${person.email})`, keys))));
  const ids = keys.map((key) => found.find(({ handle, email }) => handle === key || email === key)?.id);
  if (ids.includes(undefined)) throw new DomainError("invalid", "person_unknown", field);
  return [...new Set(ids as number[])];
}

