import { team } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { readableTeam, type TeamReader } from "./team-predicates.server";

/** The teams whose threads and documents this actor may read, by the rule of `readableTeam`; for a query over very many rows. */
export async function readableTeamIds(actor: TeamReader): Promise<number[]> {
  const rows = await database().select({ id: team.id }).from(team).where(readableTeam(actor, team.id));
  return rows.map(({ id }) => id);
}
