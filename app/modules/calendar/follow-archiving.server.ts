import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { calendarEvent, team } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { noteChange } from "./note-change.server";

/** What was last noted of the event's team; one of which nothing was is open. */
const lastNoted = sql`coalesce((
  select kind from event_change where event_id = ${calendarEvent.id} and kind in ('team_archived', 'team_reopened') order by sequence desc limit 1
), 'team_reopened')`;

/**
 * Notes on the coming events of a team that it was archived, or opened again, upon which letters take them out of
 * people's calendars or bring them back. Appends `calendar.event_changed` for each. Twice is the same as once.
 */
export async function followArchiving(teamId: number): Promise<void> {
  await transaction(async (tx) => {
    const [found] = await tx.select({ archivedAt: team.archivedAt }).from(team).where(eq(team.id, teamId));
    if (!found) return;
    const kind = found.archivedAt === null ? "team_reopened" : "team_archived";
    const coming = or(isNull(calendarEvent.spanEnd), gt(calendarEvent.spanEnd, sql`now()`));
    const events = await tx
      .select({ id: calendarEvent.id })
      .from(calendarEvent)
      .where(and(eq(calendarEvent.teamId, teamId), isNull(calendarEvent.cancelledAt), coming, sql`${lastNoted} <> ${kind}`))
      .for("no key update");
    for (const { id } of events) await noteChange(tx, id, kind);
  });
}
