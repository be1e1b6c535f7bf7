import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { membership, office, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { withSingleSpaces } from "~/platform/text/typed";

/** So many people are offered; others are named by typing. */
const most = 200;

/**
 * People of a team who can be named in a form, by region and name, with where they work: so that whoever needs reviewers of
 * other regions sees them. Those who may read it and are called as one of `names` come first, also from outside.
 */
export function peopleToName(teamId: number, locale: Locale, names: readonly string[] = []) {
  const inTeam = sql`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id})`;
  const called = names.map((name) => withSingleSpaces(name).toLowerCase());
  const isCalled = called.length === 0 ? undefined : inArray(sql`lower(${person.displayName})`, called);
  return database()
    .select({ id: person.id, handle: person.handle, name: person.displayName, city: sql<string | null>`${office.city} ->> ${locale}::text`, region: office.region })
    .from(person).leftJoin(office, eq(office.id, person.officeId))
    .where(and(readersOfTeam(teamId), or(inTeam, isCalled)))
    .orderBy(...(isCalled ? [desc(isCalled)] : []), asc(office.region), asc(person.familyName), asc(person.id)).limit(most);
}
