import { and, count, desc, eq, or, sql, type SQL } from "drizzle-orm";
import { credential, person, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { foldText } from "~/platform/text/fold";
import { peoplePageSize } from "./contract";
import { mayInvite } from "./policy";
import type { PeopleQuery } from "./schema.server";

/** What `like` reads as more than itself. */
const literally = (text: string) => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Names folded as profiles keep them, so that accents and scripts do not matter; addresses by any part. */
function named(question: string): SQL | undefined {
  if (question === "") return undefined;
  const inNames = foldText(question).split(/\s+/).filter(Boolean).map((word) => sql`${profile.names} like ${`%${literally(word)}%`}`);
  return or(sql`lower(${person.email}) like ${`%${literally(question.toLowerCase())}%`}`, and(...inNames));
}

/**
 * One page of everybody in the directory, the latest added first, with whether they can sign in: those
 * who were suspended or have left as well. Administrators only.
 */
export async function peopleForAdministration(actor: Actor, { q, show, page }: PeopleQuery) {
  if (!mayInvite(actor)) throw new DomainError("not_found");
  const condition = and(named(q), show === "suspended" ? eq(person.status, "suspended") : undefined);
  const [rows, [counted]] = await Promise.all([
    database()
      .select({
        handle: person.handle, displayName: person.displayName, email: person.email, organisationRole: person.organisationRole,
        status: person.status, createdAt: person.createdAt, hasPassword: credential.personId,
      })
      .from(person)
      .leftJoin(profile, eq(profile.personId, person.id))
      .leftJoin(credential, eq(credential.personId, person.id))
      .where(condition)
      .orderBy(desc(person.createdAt), desc(person.id))
      .limit(peoplePageSize)
      .offset((page - 1) * peoplePageSize),
    database().select({ total: count() }).from(person).leftJoin(profile, eq(profile.personId, person.id)).where(condition),
  ]);
  return {
    people: rows.map(({ hasPassword, createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString(), hasPassword: hasPassword !== null })),
    total: counted?.total ?? 0,
    page,
  };
}
