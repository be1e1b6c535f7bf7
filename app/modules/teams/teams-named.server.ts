import { and, eq, or, sql } from "drizzle-orm";
import { team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { foldText } from "~/platform/text/fold";
import { visibleTeam } from "./team-predicates.server";

/** What a name means among the teams this actor may see: the one at this address or with this code, else all in whose name, in any language, it stands. */
export async function teamsNamed(actor: Actor, name: string): Promise<number[]> {
  const wanted = name.toLowerCase();
  const exact = await database().select({ id: team.id }).from(team)
    .where(and(visibleTeam(actor, team.id), or(eq(team.slug, wanted), eq(sql`lower(${team.code})`, wanted))));
  if (exact.length > 0) return exact.map(({ id }) => id);
  const folded = foldText(name);
  const visible = await database().select({ id: team.id, name: team.name }).from(team).where(visibleTeam(actor, team.id));
  return visible.filter((each) => Object.values(each.name).some((words) => foldText(words).includes(folded))).map(({ id }) => id);
}
