import { and, eq, inArray, isNull } from "drizzle-orm";
import { eventParticipant, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessEventLocked } from "./access-event.server";

/**
 * Takes back the invitation of somebody who has not answered; an answer stays. Appends
 * `calendar.participant_changed`, upon which the event is taken out of their calendar. Needs `organise`.
 */
export function withdrawInvitation(actor: Actor, eventId: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { event } = await accessEventLocked(actor, { id: eventId }, "organise", tx);
    const them = tx.select({ id: person.id }).from(person).where(eq(person.handle, handle));
    const [withdrawn] = await tx
      .update(eventParticipant)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(eventParticipant.eventId, event.id), inArray(eventParticipant.personId, them), isNull(eventParticipant.answer), isNull(eventParticipant.withdrawnAt)))
      .returning({ personId: eventParticipant.personId });
    if (withdrawn) await appendEvent(tx, "calendar.participant_changed", { eventId: event.id, ...withdrawn });
  });
}
