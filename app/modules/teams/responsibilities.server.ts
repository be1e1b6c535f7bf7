import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { membership, office, person, teamResponsibility } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import type { TeamDuty } from "./contract";
import type { ResponsibilityInput } from "./schema.server";
import { teamOfficers } from "./team-officers.server";

/** The offices whose countries a specialist may support. */
const supportingOffices = ["RO", "DWT", "DWT/CO"] as const;

/** Who supports what in a team. */
export interface Responsibility {
  id: number;
  duty: TeamDuty;
  handle: string;
  name: string;
  /** Of the office whose countries they support; null is everywhere. */
  area: string | null;
  /** Its code; null is everywhere. */
  office: string | null;
}

/** The responsibilities of a team: by duty, then by area and family name. The caller has checked `see`. */
export function responsibilitiesIn(teamId: number, locale: Locale): Promise<Responsibility[]> {
  const area = sql<string | null>`${office.city} ->> ${locale}::text`;
  return database()
    .select({ id: teamResponsibility.id, duty: teamResponsibility.duty, handle: person.handle, name: person.displayName, area, office: office.code })
    .from(teamResponsibility)
    .innerJoin(person, and(eq(person.id, teamResponsibility.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, teamResponsibility.officeId))
    .where(eq(teamResponsibility.teamId, teamId))
    .orderBy(sql`array_position(array['field', 'employers', 'workers'], ${teamResponsibility.duty})`, sql`${area} nulls first`, asc(person.familyName), asc(teamResponsibility.id));
}

/** Who answers for what in a team: who leads and coordinates it, the headquarters unit, empty when none does, and who supports what. The caller has checked `see`. */
export async function cardOf({ id, leadUnit }: { id: number; leadUnit: string }, locale: Locale) {
  const [officers, responsibilities] = await Promise.all([teamOfficers(id), responsibilitiesIn(id, locale)]);
  return { leadUnit, officers, responsibilities };
}

/** The same of the team at an address. Needs `see`. */
export async function responsibilityCard(actor: Actor, slug: string, locale: Locale) {
  const { team } = await accessTeam(actor, { slug }, "see");
  return cardOf(team, locale);
}

/** The page on which responsibilities are kept. Needs `manage`. */
export async function responsibilitiesView(actor: Actor, slug: string, locale: Locale) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const [responsibilities, people, areas] = await Promise.all([
    responsibilitiesIn(team.id, locale),
    database()
      .select({ id: person.id, handle: person.handle, name: person.displayName })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(eq(membership.teamId, team.id), eq(person.status, "active"), ne(person.organisationRole, "guest")))
      .orderBy(asc(person.familyName), asc(person.id)),
    database()
      .select({ id: office.id, code: office.code, city: sql<string>`${office.city} ->> ${locale}::text`, name: sql<string>`${office.name} ->> ${locale}::text` })
      .from(office)
      .where(inArray(office.type, supportingOffices))
      .orderBy(asc(office.region), asc(office.code)),
  ]);
  return { responsibilities, people, areas };
}

/** Says who supports what; once, however often. Needs `manage`; `invalid` beside `person` for who does not belong to the team, beside `officeId` for an office that supports no countries. */
export function addResponsibility(actor: Actor, slug: string, input: ResponsibilityInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    const [member] = await tx.select({ id: person.id }).from(membership).innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
      .where(and(eq(membership.teamId, team.id), eq(membership.personId, input.person), ne(person.organisationRole, "guest")));
    if (!member) throw new DomainError("invalid", "unknown", "person");
    if (input.officeId !== undefined) {
      const [known] = await tx.select({ id: office.id }).from(office).where(and(eq(office.id, input.officeId), inArray(office.type, supportingOffices)));
      if (!known) throw new DomainError("invalid", "unknown", "officeId");
    }
    await tx.insert(teamResponsibility).values({ teamId: team.id, personId: input.person, duty: input.duty, officeId: input.officeId ?? null }).onConflictDoNothing();
  });
}

/** Takes a responsibility away and returns it as `addResponsibility` takes it, for undoing; null when it was gone. Needs `manage`. */
export function removeResponsibility(actor: Actor, slug: string, id: number): Promise<ResponsibilityInput | null> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    const [gone] = await tx.delete(teamResponsibility).where(and(eq(teamResponsibility.id, id), eq(teamResponsibility.teamId, team.id))).returning();
    return gone ? { person: gone.personId, duty: gone.duty, officeId: gone.officeId ?? undefined } : null;
  });
}
