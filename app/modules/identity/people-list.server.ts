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

/** Whom `inviteAgain` takes: they have access, and nothing to sign in with. */
const waitsForPassword = and(eq(person.status, "active"), sql`not exists (select from ${credential} own where own.person_id = ${person.id})`);

const shownOf: Record<PeopleQuery["show"], SQL | undefined> = { everybody: undefined, invited: waitsForPassword, suspended: eq(person.status, "suspended") };

const thoseAskedFor = ({ q, show }: Pick<PeopleQuery, "q" | "show">): SQL | undefined => and(named(q), shownOf[show]);

/**
 * One page of everybody in the directory, the latest added first, with whether they can sign in: those
 * who were suspended or have left as well. Administrators only.
 */
export async function peopleForAdministration(actor: Actor, { page, ...asked }: PeopleQuery) {
  if (!mayInvite(actor)) throw new DomainError("not_found");
  const condition = thoseAskedFor(asked);
  const [people, [counted]] = await Promise.all([
    peopleWhere(condition, { limit: peoplePageSize, offset: (page - 1) * peoplePageSize }),
    database().select({ total: count() }).from(person).leftJoin(profile, eq(profile.personId, person.id)).where(condition),
  ]);
  return { people, total: counted?.total ?? 0, page };
}

/** The same from a place on, for programs: up to `limit` people after the one with this handle. Administrators only. */
export async function peopleAfter(actor: Actor, asked: Pick<PeopleQuery, "q" | "show">, { after, limit }: { after: string | undefined; limit: number }) {
  if (!mayInvite(actor)) throw new DomainError("not_found");
  const later = after === undefined ? undefined : sql`(${person.createdAt}, ${person.id}) < (select before.created_at, before.id from person before where before.handle = ${after})`;
  return peopleWhere(and(thoseAskedFor(asked), later), { limit, offset: 0 });
}

async function peopleWhere(condition: SQL | undefined, { limit, offset }: { limit: number; offset: number }) {
  const rows = await database()
    .select({
      handle: person.handle, displayName: person.displayName, email: person.email, organisationRole: person.organisationRole,
      status: person.status, createdAt: person.createdAt, hasPassword: credential.personId,
    })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .leftJoin(credential, eq(credential.personId, person.id))
    .where(condition)
    .orderBy(desc(person.createdAt), desc(person.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ hasPassword, createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString(), hasPassword: hasPassword !== null }));
}
