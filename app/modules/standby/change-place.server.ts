import { and, eq, sql } from "drizzle-orm";
import { person, standbyPlace } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessStandby } from "./access-list.server";
import type { PlaceStep } from "./schema.server";

/**
 * Standing by and down: a member who posts in the team puts themselves on the list, for some days, with
 * what they offer and how to reach them; those who manage the team may take anybody off. Appends
 * `standby.place_changed`. Throws `not_found` and `forbidden`.
 */
export function changePlace(actor: Actor, teamSlug: string, step: PlaceStep): Promise<void> {
  return transaction(async (tx) => {
    const { list } = await accessStandby(actor, teamSlug, step.list, step.intent === "take-off" ? "manage" : "post", tx);
    const personId = step.intent === "take-off" ? await personOf(tx, step.person) : actor.personId;
    if (step.intent === "stand-by") await standBy(tx, list.id, personId, step);
    else await tx.delete(standbyPlace).where(and(eq(standbyPlace.listId, list.id), eq(standbyPlace.personId, personId)));
    await appendEvent(tx, "standby.place_changed", { listId: list.id, personId });
  });
}

async function standBy(tx: Transaction, listId: number, personId: number, step: Extract<PlaceStep, { intent: "stand-by" }>): Promise<void> {
  const { fromDay, untilDay = null, offer, contact } = step;
  const place = { fromDay, untilDay, offer, contact, updatedAt: sql`now()` };
  await tx.insert(standbyPlace).values({ listId, personId, ...place }).onConflictDoUpdate({ target: [standbyPlace.listId, standbyPlace.personId], set: place });
}

async function personOf(tx: Transaction, handle: string): Promise<number> {
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.handle, handle));
  return found?.id ?? notFound("person");
}
