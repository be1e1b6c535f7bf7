import { desc, eq } from "drizzle-orm";
import { credential, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { mayInvite } from "./policy";

/** The people added last, with whether they can sign in yet. Administrators only. */
export async function latestPeople(actor: Actor, limit = 15) {
  if (!mayInvite(actor)) throw new DomainError("not_found");
  const rows = await database()
    .select({
      handle: person.handle, displayName: person.displayName, email: person.email, organisationRole: person.organisationRole,
      createdAt: person.createdAt, hasPassword: credential.personId,
    })
    .from(person)
    .leftJoin(credential, eq(credential.personId, person.id))
    .orderBy(desc(person.createdAt), desc(person.id))
    .limit(limit);
  return rows.map(({ hasPassword, createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString(), canSignIn: hasPassword !== null }));
}
