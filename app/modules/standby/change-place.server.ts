import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { person, standbyPlace } from "~db/schema";
import type { TeamAbility } from "~/modules/teams/contract";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessStandby } from "./access-list.server";
import { undoHours } from "./contract";
import type { PlaceStep } from "./schema.server";

const neededFor = { "stand-by": "post", "stand-down": "read", "take-off": "manage", "put-back": "manage" } as const satisfies Record<PlaceStep["intent"], TeamAbility>;

/**
 * Standing by and down: a member who posts in the team puts themselves on the list, for some days, with
 * what they offer and how to reach them, and stands down whatever became of their right to post; those who
 * manage the team may take anybody off, and for `undoHours` back on. Appends `standby.place_changed`. Throws `not_found` and `forbidden`.
 */
export function changePlace(actor: Actor, teamSlug: string, step: PlaceStep): Promise<void> {
  return transaction(async (tx) => {
    const byLead = step.intent === "take-off" || step.intent === "put-back";
    const { list } = await accessStandby(actor, teamSlug, step.list, neededFor[step.intent], tx);
    const personId = byLead ? await personOf(tx, step.person) : actor.personId;
    await forgetOldRemovals(tx, list.id);
    const place = and(eq(standbyPlace.listId, list.id), eq(standbyPlace.personId, personId));
    if (step.intent === "stand-by") await standBy(tx, list.id, personId, step);
    else if (step.intent === "take-off") await tx.update(standbyPlace).set({ removedAt: sql`now()` }).where(and(place, isNull(standbyPlace.removedAt)));
    else if (step.intent === "put-back") await tx.update(standbyPlace).set({ removedAt: null }).where(and(place, isNotNull(standbyPlace.removedAt)));
    else await tx.delete(standbyPlace).where(place);
    await appendEvent(tx, "standby.place_changed", { listId: list.id, personId });
  });
}

/** How somebody is reached at night is not kept longer than it takes to undo. */
async function forgetOldRemovals(tx: Transaction, listId: number): Promise<void> {
  await tx.delete(standbyPlace).where(and(eq(standbyPlace.listId, listId), lt(standbyPlace.removedAt, sql`now() - make_interval(hours => ${undoHours})`)));
}

async function standBy(tx: Transaction, listId: number, personId: number, step: Extract<PlaceStep, { intent: "stand-by" }>): Promise<void> {
  const { fromDay, untilDay = null, offer, contact } = step;
  const place = { fromDay, untilDay, offer, contact, updatedAt: sql`now()`, removedAt: null };
  await tx.insert(standbyPlace).values({ listId, personId, ...place }).onConflictDoUpdate({ target: [standbyPlace.listId, standbyPlace.personId], set: place });
}

async function personOf(tx: Transaction, handle: string): Promise<number> {
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.handle, handle));
  return found?.id ?? notFound("person");
}
