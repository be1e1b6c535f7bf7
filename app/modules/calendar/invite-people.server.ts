import { and, inArray } from "drizzle-orm";
import { eventParticipant, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessEvent } from "./access-event.server";
import { mayAttend } from "./event-predicates.server";

/** People by their numbers, as pages name them, or by their names in addresses, as programs do. */
type Invited = { ids: number[] } | { handles: string[] };

/**
 * Invites people who may see the event; others among them are passed over, since an invitation gives no
 * right. Appends `calendar.participant_changed` for each who was not invited before, upon which they get a
 * mail with the event. Returns how many that were.
 */
export function invitePeople(actor: Actor, eventId: number, people: Invited): Promise<number> {
  return transaction(async (tx) => {
    const { event } = await accessEvent(actor, { id: eventId }, "organise", tx);
    const named = "ids" in people ? inArray(person.id, people.ids) : inArray(person.handle, people.handles);
    const allowed = await tx.select({ id: person.id }).from(person).where(and(named, mayAttend(event.teamId)));
    if (allowed.length === 0) return 0;
    const invited = await tx
      .insert(eventParticipant)
      .values(allowed.map(({ id }) => ({ eventId, personId: id, invitedById: actor.personId })))
      .onConflictDoNothing()
      .returning({ personId: eventParticipant.personId });
    for (const { personId } of invited) await appendEvent(tx, "calendar.participant_changed", { eventId, personId });
    return invited.length;
  });
}
