import { and, inArray, or, sql } from "drizzle-orm";
import { meantBy } from "~/modules/organisation/public.server";
import { readersOfTeam } from "~/modules/teams/public.server";
import { person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { withSingleSpaces } from "~/platform/text/typed";

/** What somebody typed on a line, as it is compared: a name, an e-mail address, or of the address of a profile the name in it. */
const keyIn = (line: string): string => withSingleSpaces(/\/experts\/([\w-]+)/.exec(line)?.[1] ?? line).toLowerCase();

/**
 * The people whom lines name, each by e-mail address, by name in addresses, by the address of their profile, or by their name. A name
 * that several have means whoever of them is named otherwise as well. Throws `invalid` beside `field` for a line that names nobody who
 * may read the team, and for one that names several.
 */
export async function namedPeople(tx: Transaction, teamId: number, lines: readonly string[], field: string): Promise<number[]> {
  const keys = [...new Set(lines.map(keyIn).filter(Boolean))];
  if (keys.length === 0) return [];
  const [email, name] = [sql<string>`lower(${person.email})`, sql<string>`lower(${person.displayName})`];
  const found = await tx.select({ id: person.id, handle: person.handle, email, name }).from(person)
    .where(and(readersOfTeam(teamId), or(inArray(person.handle, keys), inArray(email, keys), inArray(name, keys))));
  const chosen = found.filter((one) => keys.includes(one.handle) || keys.includes(one.email)).map(({ id }) => id);
  const ids = keys.flatMap((key): number[] => {
    const called = meantBy(found, key).map(({ id }) => id);
    if (called.length === 0) throw new DomainError("invalid", "person_unknown", field);
    if (called.length === 1) return called;
    const meant = called.filter((id) => chosen.includes(id));
    if (meant.length === 0) throw new DomainError("invalid", "person_several", field);
    return meant;
  });
  return [...new Set(ids)];
}
