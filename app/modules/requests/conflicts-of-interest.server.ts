import { inArray, sql } from "drizzle-orm";
import { person } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import type { RequestRow } from "./access-request.server";
import type { ConflictOfInterest } from "./contract";

/** How long a journey made together keeps two people from reviewing one another, in years. */
const yearsApart = 3;

/**
 * What keeps each of these people from reviewing what a request is about: they wrote it themselves, or they and its authors
 * or whoever asks share an office, a unit, a closed circle, or a journey of late. Nobody stands in the answer whom
 * nothing keeps, and nobody at all where no review is asked for. One query.
 */
export async function conflictsOfInterest(on: Queryable, { kind, requesterId, authorIds }: Pick<RequestRow, "kind" | "requesterId" | "authorIds">, personIds: number[]): Promise<Map<number, ConflictOfInterest[]>> {
  if (kind !== "review" || personIds.length === 0) return new Map();
  const concerned = sql`(${sql.join([requesterId, ...authorIds].map((id) => sql`${id}::int`), sql`, `)})`;
  // Of a single table drizzle names columns alone; within these subqueries they need their table.
  const rows = await on
    .select({
      id: person.id,
      own_office: sql<boolean>`coalesce(person.office_id in (select near.office_id from person near where near.id in ${concerned}), false)`,
      own_unit: sql<boolean>`exists (select from person_post own join person_post near on near.unit = own.unit where own.person_id = person.id and own.unit <> '' and near.person_id in ${concerned})`,
      closed_circle: sql<boolean>`exists (select from membership own join membership near on near.team_id = own.team_id join team circle on circle.id = own.team_id
        where own.person_id = person.id and near.person_id in ${concerned} and (circle.visibility = 'private' or circle.kind = 'working_group'))`,
      went_together: sql<boolean>`exists (select from mission_member own join mission_member near on near.mission_id = own.mission_id join mission trip on trip.id = own.mission_id
        where own.person_id = person.id and near.person_id in ${concerned} and trip.ends_on > current_date - make_interval(years => ${yearsApart}))`,
    })
    .from(person)
    .where(inArray(person.id, personIds));
  return new Map(rows.flatMap(({ id, ...near }): [number, ConflictOfInterest[]][] => {
    const kinds = (Object.keys(near) as (keyof typeof near)[]).filter((one) => near[one]);
    const found: ConflictOfInterest[] = authorIds.includes(id) ? ["author", ...kinds] : kinds;
    return found.length > 0 ? [[id, found]] : [];
  }));
}
