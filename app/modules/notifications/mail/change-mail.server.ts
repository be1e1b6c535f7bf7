import { and, eq, isNotNull } from "drizzle-orm";
import { mailPreference, notification } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import type { MailFrequency } from "../contract";
import { mailDueAt } from "./due-at.server";
import { habitsOf } from "./habits.server";
import { revokeSecrets } from "./secret-address.server";

export interface MailChoice {
  frequency: MailFrequency;
  tracked: boolean;
  quietFrom: number;
  quietUntil: number;
}

/** How the actor hears by mail. */
export async function mailChoiceOf(actor: Actor): Promise<MailChoice> {
  const { timeZone: _timeZone, ...choice } = (await habitsOf([actor.personId])).get(actor.personId)!;
  return choice;
}

/** Changes how the actor hears by mail. What waits for a letter already waits by the new choice. */
export async function changeMail(actor: Actor, choice: MailChoice): Promise<void> {
  const { personId } = actor;
  await transaction(async (tx) => {
    await tx.insert(mailPreference).values({ personId, ...choice }).onConflictDoUpdate({ target: mailPreference.personId, set: choice });
    const due = mailDueAt(new Date(), { ...choice, timeZone: actor.timeZone }, null);
    await tx.update(notification).set({ mailDueAt: due }).where(and(eq(notification.personId, personId), isNotNull(notification.mailDueAt)));
  });
}

/** Makes every secret address in the actor's letters useless. */
export async function renewAddresses(actor: Actor): Promise<void> {
  await database().insert(mailPreference).values({ personId: actor.personId }).onConflictDoNothing();
  await revokeSecrets(actor.personId);
}
