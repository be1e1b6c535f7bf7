import { ne } from "drizzle-orm";
import { team } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** The headquarters units that answer for teams, in alphabetical order. */
export async function leadUnits(): Promise<string[]> {
  const rows = await database().selectDistinct({ unit: team.leadUnit }).from(team).where(ne(team.leadUnit, ""));
  return rows.map(({ unit }) => unit).sort((one, other) => one.localeCompare(other, "en"));
}
