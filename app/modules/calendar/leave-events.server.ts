import { and, eq, inArray } from "drizzle-orm";
import { calendarEvent, eventParticipant, person } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { mayAttend } from "./event-predicates.server";
import { fillPlaces } from "./places.server";

/** Gives up somebody's places in the events of a team that they may no longer see. Twice is the same as once. */
export async function leaveEvents(personId: number, teamId: number): Promise<void> {
  await transaction(async (tx) => {
    const [stillReads] = await tx.select({ id: person.id }).from(person).where(and(eq(person.id, personId), mayAttend(teamId)));
    if (stillReads) return;
    const theirs = tx.select({ id: eventParticipant.eventId }).from(eventParticipant).where(eq(eventParticipant.personId, personId));
    const events = await tx.select().from(calendarEvent).where(and(eq(calendarEvent.teamId, teamId), inArray(calendarEvent.id, theirs))).for("no key update");
    for (const event of events) {
      await tx.delete(eventParticipant).where(and(eq(eventParticipant.eventId, event.id), eq(eventParticipant.personId, personId)));
      await fillPlaces(tx, event);
    }
  });
}
