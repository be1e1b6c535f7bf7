import { and, eq, isNull, sql } from "drizzle-orm";
import { document, guidance } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { standingsDue, standingsReliedOn } from "./standing";
import { standsAs } from "./standing-columns.server";

/** How much guidance of a team its readers rely on, and how much of it has to be looked at again. The caller has decided who may know. */
export async function guidanceCounts(teamId: number): Promise<{ all: number; due: number }> {
  const [row] = await database()
    .select({ all: sql<number>`(count(*) filter (where ${standsAs(standingsReliedOn)}))::int`, due: sql<number>`(count(*) filter (where ${standsAs(standingsDue)}))::int` })
    .from(document)
    .innerJoin(guidance, eq(guidance.documentId, document.id))
    .where(and(eq(document.teamId, teamId), eq(document.kind, "guidance"), isNull(document.trashedAt)));
  return row ?? { all: 0, due: 0 };
}
