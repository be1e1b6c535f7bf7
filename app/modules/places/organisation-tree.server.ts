import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import { regions, type Region } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import type { OfficeInTree } from "./contract";
import { mayLookUpPlaces } from "./policy";

/** The offices as they stand below each other, headquarters first, each with how many people work there. One query. Throws `not_found` for guests. */
export async function organisationTree(actor: Actor, locale: Locale): Promise<OfficeInTree[]> {
  if (!mayLookUpPlaces(actor)) return notFound("organisation");
  const rows = await database()
    .select({
      id: office.id, parentId: office.parentId, code: office.code, type: office.type, region: office.region,
      name: sql<string>`${office.name} ->> ${locale}::text`, city: sql<string>`${office.city} ->> ${locale}::text`,
      people: sql<number>`count(${person.id}) filter (where ${person.status} = 'active' and ${person.organisationRole} <> 'guest')::int`,
    })
    .from(office)
    .leftJoin(person, eq(person.officeId, office.id))
    .groupBy(office.id);
  const known = new Set(rows.map(({ id }) => id));
  const byParent = Map.groupBy(rows, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const order = (region: Region) => regions.indexOf(region);
  const below = (parent: number | null): OfficeInTree[] => (byParent.get(parent) ?? [])
    .sort((a, b) => order(a.region) - order(b.region) || a.city.localeCompare(b.city, locale))
    .map(({ id, code, type, name, city, people }) => ({ code, type, name, city, people, below: below(id) }));
  return below(null);
}
