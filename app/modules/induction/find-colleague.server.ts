import { and, eq, ne, or, sql } from "drizzle-orm";
import { person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** The active colleague with this handle or e-mail address. Throws `invalid` beside `who` when there is none. */
export async function findColleague(tx: Transaction, who: string): Promise<{ id: number; handle: string }> {
  const [found] = await tx
    .select({ id: person.id, handle: person.handle })
    .from(person)
    .where(and(or(eq(person.handle, who), eq(sql`lower(${person.email})`, who)), eq(person.status, "active"), ne(person.organisationRole, "guest")));
  if (!found) throw new DomainError("invalid", "who_unknown", "who");
  return found;
}
