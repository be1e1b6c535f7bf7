import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { induction, membership, office, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { MembershipRole } from "~/modules/teams/contract";
import type { Locale } from "~/platform/i18n/locales";
import { mayNameBuddy } from "./policy";

/** The roles the actor has in the teams of somebody. */
export async function rolesInTeamsOf(actor: Actor, personId: number, on: Queryable = database()): Promise<MembershipRole[]> {
  const own = alias(membership, "own");
  const rows = await on
    .select({ role: own.role })
    .from(own)
    .innerJoin(membership, and(eq(membership.teamId, own.teamId), eq(membership.personId, personId)))
    .innerJoin(team, and(eq(team.id, own.teamId), sql`${team.archivedAt} is null`))
    .where(eq(own.personId, actor.personId));
  return rows.map(({ role }) => role);
}

const buddy = alias(person, "buddy");

/** A newcomer whose buddy the actor may name, without anything of their progress; a buddy who is not here any more is none. Throws `not_found` for everybody else's. */
export async function accessNewcomer(actor: Actor, handle: string, locale: Locale, on: Queryable = database()) {
  const [found] = await on
    .select({
      id: person.id, handle: person.handle, name: person.displayName, title: person.title, startedAt: induction.startedAt,
      buddyId: sql<number | null>`case when ${buddy.status} = 'active' then ${buddy.id} end`, city: sql<string | null>`${office.city} ->> ${locale}::text`,
    })
    .from(induction)
    .innerJoin(person, and(eq(person.id, induction.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(buddy, eq(buddy.id, induction.buddyId))
    .where(eq(person.handle, handle));
  if (!found || found.id === actor.personId) notFound("newcomer");
  if (!mayNameBuddy(actor, await rolesInTeamsOf(actor, found.id, on))) notFound("newcomer");
  return found;
}
