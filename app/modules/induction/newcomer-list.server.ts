import { and, desc, eq, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { induction, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { inductionDays } from "./contract";

/** Newcomers of these weeks, for a query that reads `induction`. Whether they have found their way is theirs to know: it changes nothing here. */
const isUnderWay = sql`${induction.startedAt} > now() - make_interval(days => ${inductionDays})`;

/** Those whose buddy the actor may name: the same rule as `accessNewcomer`, for lists. */
const namedByActor = (actor: Actor): SQL | undefined => {
  const inTheirTeams = sql`exists (
    select from membership own join membership theirs on theirs.team_id = own.team_id join team t on t.id = own.team_id and t.archived_at is null
    where own.person_id = ${actor.personId} and own.role in ('lead', 'coordinator') and theirs.person_id = ${induction.personId})`;
  return and(ne(induction.personId, actor.personId), actor.organisationRole === "administrator" ? undefined : inTheirTeams);
};

const buddy = alias(person, "buddy");
const withoutBuddy = or(isNull(buddy.id), ne(buddy.status, "active"));

/** Newcomers whose buddy the actor may name, those without one first. Nothing of their progress. */
export async function newcomerList(actor: Actor, locale: Locale) {
  const rows = await database()
    .select({
      handle: person.handle, name: person.displayName, photo: person.photoId, title: person.title, startedAt: induction.startedAt,
      city: sql<string | null>`${office.city} ->> ${locale}::text`,
      buddyName: sql<string | null>`case when ${buddy.status} = 'active' then ${buddy.displayName} end`,
    })
    .from(induction)
    .innerJoin(person, and(eq(person.id, induction.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(buddy, eq(buddy.id, induction.buddyId))
    .where(and(isUnderWay, namedByActor(actor)))
    .orderBy(sql`${withoutBuddy} desc`, desc(induction.startedAt))
    .limit(100);
  return rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString() }));
}

/** How many newcomers wait for a buddy whom the actor could name. */
export async function countWithoutBuddy(actor: Actor): Promise<number> {
  const [row] = await database()
    .select({ waiting: sql<number>`count(*)::int` })
    .from(induction)
    .innerJoin(person, and(eq(person.id, induction.personId), eq(person.status, "active")))
    .leftJoin(buddy, eq(buddy.id, induction.buddyId))
    .where(and(isUnderWay, namedByActor(actor), withoutBuddy));
  return row?.waiting ?? 0;
}

/** The newcomers whose buddy the actor is. */
export function newcomersOf(actor: Actor): Promise<{ handle: string; name: string }[]> {
  return database()
    .select({ handle: person.handle, name: person.displayName })
    .from(induction)
    .innerJoin(person, and(eq(person.id, induction.personId), eq(person.status, "active")))
    .where(and(isUnderWay, eq(induction.buddyId, actor.personId)))
    .orderBy(induction.startedAt);
}
