import { and, eq, ne, or, sql } from "drizzle-orm";
import { person } from "~db/schema";
import { meantBy } from "~/modules/organisation/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";

/** The active colleague with this handle, e-mail address or name. Throws `invalid` beside `who` when there is none, and for a name that several have. */
export async function findColleague(tx: Transaction, who: string): Promise<{ id: number; handle: string }> {
  const [email, name] = [sql<string>`lower(${person.email})`, sql<string>`lower(${person.displayName})`];
  const found = await tx
    .select({ id: person.id, handle: person.handle, email, name })
    .from(person)
    .where(and(or(eq(person.handle, who), eq(email, who), eq(name, who)), eq(person.status, "active"), ne(person.organisationRole, "guest")));
  const [one, ...others] = meantBy(found, who);
  if (!one) throw new DomainError("invalid", "who_unknown", "who");
  if (others.length > 0) throw new DomainError("invalid", "who_several", "who");
  return { id: one.id, handle: one.handle };
}
