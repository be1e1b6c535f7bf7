import { eq } from "drizzle-orm";
import { accessChange, credential } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockedPerson } from "./lock-person.server";
import { closeLinks } from "./mailed-link.server";
import { decisionsAbout } from "./policy";

/**
 * Mails somebody who has not set a password yet a fresh link to do so; those mailed before no longer work. Administrators
 * only. Appends `identity.person_invited`. Throws `not_found`, `forbidden` for oneself, and `conflict` for somebody
 * whose access has ended or who has a password: they ask for a new one themselves.
 */
export function inviteAgain(actor: Actor, { handle }: { handle: string }): Promise<void> {
  return transaction(async (tx) => {
    const { id, status } = await lockedPerson(tx, actor, handle);
    const [password] = await tx.select({ of: credential.personId }).from(credential).where(eq(credential.personId, id));
    if (!decisionsAbout({ status, hasPassword: password !== undefined }).invite) throw new DomainError("conflict", "not waiting for an invitation");
    await closeLinks(tx, id);
    await tx.insert(accessChange).values({ personId: id, what: "invited", byPersonId: actor.personId, reason: "" });
    await appendEvent(tx, "identity.person_invited", { personId: id, byPersonId: actor.personId });
  });
}
