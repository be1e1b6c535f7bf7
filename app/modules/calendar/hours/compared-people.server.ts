import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { membership, office, person, team } from "~db/schema";
import { peopleVisibleTo, visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { maxCompared } from "../contract";

/** Somebody whose hours are compared. */
export interface ComparedPerson {
  id: number;
  handle: string;
  name: string;
  city: string | null;
  country: string | null;
  zone: string;
}

/** The people named and the members of a team, as far as this actor may see them; at most `maxCompared`. */
export async function comparedPeople(actor: Actor, locale: Locale, chosen: { handles: string[]; teamSlug?: string | undefined }): Promise<ComparedPerson[]> {
  const { handles, teamSlug } = chosen;
  if (handles.length === 0 && teamSlug === undefined) return [];
  const ofTeam = database()
    .select({ id: membership.personId })
    .from(membership)
    .innerJoin(team, eq(team.id, membership.teamId))
    .where(and(eq(team.slug, teamSlug ?? ""), visibleTeam(actor, team.id)));
  const named = handles.length === 0 ? undefined : inArray(person.handle, handles);
  return database()
    .select({
      id: person.id, handle: person.handle, name: person.displayName, country: office.countryIso2,
      city: sql<string | null>`${office.city} ->> ${locale}::text`, zone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(peopleVisibleTo(actor), or(named, teamSlug === undefined ? undefined : inArray(person.id, ofTeam))))
    .orderBy(asc(person.familyName), asc(person.id))
    .limit(maxCompared);
}
