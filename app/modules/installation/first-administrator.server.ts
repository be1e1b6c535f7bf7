import { and, eq } from "drizzle-orm";
import { credential, person } from "~db/schema";
import { makeLink } from "~/modules/identity/public.server";
import { environment } from "~/platform/environment.server";
import { transaction } from "~/platform/database/connection.server";

/**
 * While no administrator can sign in, a fresh link by which the first one sets a password; afterwards
 * null. The account is made at the first call, with the address of ADMIN_EMAIL.
 */
export function firstAdministratorLink(): Promise<string | null> {
  return transaction(async (tx) => {
    const isAdministrator = and(eq(person.organisationRole, "administrator"), eq(person.status, "active"));
    const [able] = await tx
      .select({ id: person.id })
      .from(person)
      .innerJoin(credential, eq(credential.personId, person.id))
      .where(isAdministrator)
      .limit(1);
    if (able) return null;
    await tx
      .insert(person)
      .values({
        handle: "administrator", email: environment().ADMIN_EMAIL, displayName: "Administrator", familyName: "Administrator",
        organisationRole: "administrator", function: "other",
      })
      .onConflictDoNothing();
    const [first] = await tx.select({ id: person.id }).from(person).where(isAdministrator).limit(1);
    return first ? makeLink(tx, "first_administrator", first.id) : null;
  });
}
