import { and, eq, ne, or, sql } from "drizzle-orm";
import { person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** Another active colleague of somebody, named by handle or by name. Throws `invalid` beside `field` for nobody, for more than one and for themselves. */
export async function colleagueNamed(tx: Transaction, personId: number, named: string, field: string): Promise<number> {
  const name = named.toLowerCase();
  const found = await tx.select({ id: person.id, handle: person.handle }).from(person)
    .where(and(or(eq(person.handle, name), eq(sql`lower(${person.displayName})`, name)), eq(person.status, "active"), ne(person.id, personId)));
  const [one] = found.length === 1 ? found : found.filter(({ handle }) => handle === name);
  if (!one) throw new DomainError("invalid", "colleague_unknown", field);
  return one.id;
}
