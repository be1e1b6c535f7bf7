import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { membership, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** Somebody who answers for a team. */
export interface TeamOfficer {
  handle: string;
  name: string;
  role: "lead" | "coordinator";
}

/** Who leads and coordinates a team: leads first, then by family name. The caller has checked `see`. */
export async function teamOfficers(teamId: number): Promise<TeamOfficer[]> {
  const rows = await database()
    .select({ handle: person.handle, name: person.displayName, role: membership.role })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active")))
    .orderBy(sql`${membership.role} = 'lead' desc`, asc(person.familyName), asc(person.id));
  return rows.flatMap(({ role, ...who }) => (role === "lead" || role === "coordinator" ? [{ ...who, role }] : []));
}
