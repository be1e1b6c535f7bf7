import { and, eq } from "drizzle-orm";
import { savedMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { demandAhead } from "../later/demand-ahead.server";
import { accessMessage, type MessagePlace } from "../message-life/access-message.server";
import { mostSaved } from "./contract";

const own = ({ personId }: Actor, messageId: string) => and(eq(savedMessage.personId, personId), eq(savedMessage.messageId, messageId));

/**
 * Keeps a message for the actor alone, who reads it; one that is kept stays as it is. Throws `not_found` and `forbidden`,
 * and `invalid` beside `save` where no further one fits.
 */
export async function saveMessage(actor: Actor, place: MessagePlace): Promise<{ id: string }> {
  const { message: { id, deletedAt } } = await accessMessage(actor, place);
  if (deletedAt) notFound("message");
  return transaction(async (tx) => {
    const [saved] = await tx.insert(savedMessage).values({ personId: actor.personId, messageId: id }).onConflictDoNothing().returning({ id: savedMessage.messageId });
    if (saved && (await tx.$count(savedMessage, eq(savedMessage.personId, actor.personId))) > mostSaved) throw new DomainError("invalid", "too_many", "save");
    return { id };
  });
}

/** Keeps a message of the actor's no longer, with its reminder. What is not kept is gone already. */
export async function unsaveMessage(actor: Actor, messageId: string): Promise<void> {
  await database().delete(savedMessage).where(own(actor, messageId));
}

/**
 * Reminds the actor of a message they keep at a moment, instead of whatever was chosen before; null is never. Throws
 * `not_found`, and `invalid` beside `sendAt` for a moment that is past or further than a year.
 */
export async function remindOf(actor: Actor, messageId: string, at: Date | null, now = new Date()): Promise<void> {
  if (at) demandAhead(at, now);
  const changed = await database().update(savedMessage).set({ remindAt: at }).where(own(actor, messageId)).returning({ id: savedMessage.messageId });
  if (changed.length === 0) notFound("saved message");
}

/** Whether the actor keeps a message, and when they are reminded of it; null where they do not. */
export async function savedByActor(actor: Actor, messageId: string): Promise<{ remindAt: Date | null } | null> {
  const [found] = await database().select({ remindAt: savedMessage.remindAt }).from(savedMessage).where(own(actor, messageId));
  return found ?? null;
}
