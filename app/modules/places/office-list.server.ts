import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { regions, type OfficeOption } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { mayLookUpPlaces } from "./policy";

/** An office in a list of all. */
export interface OfficeLine extends OfficeOption {
  parentId: number | null;
  /** How many people work there. */
  people: number;
}

/** All offices, headquarters first, then by region and city as the language orders them, each with how many people work there. One query. Throws `not_found` for guests. */
export async function officeList(actor: Actor, locale: Locale): Promise<OfficeLine[]> {
  if (!mayLookUpPlaces(actor)) return notFound("organisation");
  const rows = await database()
    .select({
      id: office.id, parentId: office.parentId, code: office.code, type: office.type, region: office.region, countryIso2: office.countryIso2, timeZone: office.timeZone,
      name: sql<string>`${office.name} ->> ${locale}::text`, city: sql<string>`${office.city} ->> ${locale}::text`,
      people: sql<number>`count(${person.id}) filter (where ${person.status} = 'active' and ${person.organisationRole} <> 'guest')::int`,
    })
    .from(office)
    .leftJoin(person, eq(person.officeId, office.id))
    .groupBy(office.id);
  return rows.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || a.city.localeCompare(b.city, locale));
}
