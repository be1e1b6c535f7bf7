import { and, inArray, isNotNull } from "drizzle-orm";
import { eventParticipant, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessEvent, type EventRow } from "./access-event.server";
import { maxAudience } from "./contract";
import { idsReachedBy, invitable, isNamed, type EventAudience } from "./invitation-audience.server";

/** People by their numbers, as pages name them, by their names in addresses, as programs do, or an audience with the number its sender was told. */
type Invited = { ids: number[] } | { handles: string[] } | { audience: EventAudience; expected: number };

/**
 * Invites people who may see the event; others among them are passed over, since an invitation gives no
 * right. Appends `calendar.participant_changed` for each who was not invited before, upon which they get a
 * mail with the event. Returns how many that were. An audience that reaches another number than its sender was
 * told is a `conflict` beside `audience`, one of more than `maxAudience` is `too_large` there.
 */
export function invitePeople(actor: Actor, eventId: number, people: Invited): Promise<number> {
  return transaction(async (tx) => {
    const { event } = await accessEvent(actor, { id: eventId }, "organise", tx);
    const ids = "audience" in people ? await idsOfAudience(tx, event, people) : await idsOfNamed(tx, event, people);
    if (ids.length === 0) return 0;
    const invited = await tx
      .insert(eventParticipant)
      .values(ids.map((personId) => ({ eventId, personId, invitedById: actor.personId })))
      .onConflictDoUpdate({ target: [eventParticipant.eventId, eventParticipant.personId], set: { withdrawnAt: null, invitedById: actor.personId }, setWhere: isNotNull(eventParticipant.withdrawnAt) })
      .returning({ personId: eventParticipant.personId });
    for (const { personId } of invited) await appendEvent(tx, "calendar.participant_changed", { eventId, personId });
    return invited.length;
  });
}

async function idsOfNamed(tx: Transaction, event: EventRow, people: { ids: number[] } | { handles: string[] }): Promise<number[]> {
  const named = "ids" in people ? inArray(person.id, people.ids) : inArray(person.handle, people.handles);
  const allowed = await tx.select({ id: person.id }).from(person).where(and(named, invitable(event)));
  return allowed.map(({ id }) => id);
}

async function idsOfAudience(tx: Transaction, event: EventRow, { audience, expected }: { audience: EventAudience; expected: number }): Promise<number[]> {
  if (!isNamed(audience)) throw new DomainError("invalid", "nobody_chosen", "audience");
  const ids = await idsReachedBy(event, audience, maxAudience + 1, tx);
  if (ids.length > maxAudience) throw new DomainError("too_large", "audience_large", "audience");
  if (ids.length !== expected) throw new DomainError("conflict", "audience_changed", "audience");
  return ids;
}
