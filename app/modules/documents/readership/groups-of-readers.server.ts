import { count, eq, sql } from "drizzle-orm";
import { readersOfTeam } from "~/modules/teams/public.server";
import { office, person } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";
import { readerGroups } from "./reader-groups";

/** The groups in which readers of a team's documents are counted today. */
export async function groupsOfReaders(teamId: number, on: Queryable = database()) {
  const offices = await on
    .select({ code: sql<string>`coalesce(${office.code}, '')`, region: sql<string>`coalesce(${office.region}, '')`, people: count() })
    .from(person).leftJoin(office, eq(office.id, person.officeId))
    .where(readersOfTeam(teamId)).groupBy(office.code, office.region);
  return readerGroups(offices);
}
