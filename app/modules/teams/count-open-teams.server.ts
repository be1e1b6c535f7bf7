import { and, isNull, ne, sql } from "drizzle-orm";
import { team } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** How many teams there are that all staff see; for visitors, who are told no more than that. */
export async function countOpenTeams(): Promise<number> {
  const [row] = await database()
    .select({ teams: sql<number>`count(*)::int` })
    .from(team)
    .where(and(ne(team.visibility, "private"), isNull(team.archivedAt)));
  return row?.teams ?? 0;
}
