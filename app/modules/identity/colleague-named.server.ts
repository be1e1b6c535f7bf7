import { and, eq, ne, or, sql } from "drizzle-orm";
import { person } from "~db/schema";
import { meantBy } from "~/modules/organisation/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** Another active colleague of somebody, no guest, named by handle or by name. Throws `invalid` beside `field` for nobody, for more than one and for themselves. */
export async function colleagueNamed(tx: Transaction, personId: number, named: string, field: string): Promise<number> {
  const key = named.toLowerCase();
  const name = sql<string>`lower(${person.displayName})`;
  const found = await tx.select({ id: person.id, handle: person.handle, name }).from(person)
    .where(and(or(eq(person.handle, key), eq(name, key)), eq(person.status, "active"), ne(person.organisationRole, "guest"), ne(person.id, personId)));
  const [one, ...others] = meantBy(found, key);
  if (!one || others.length > 0) throw new DomainError("invalid", "colleague_unknown", field);
  return one.id;
}
