import { and, eq, sql } from "drizzle-orm";
import { announcement, announcementDismissal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { meetable } from "./announcement-view.server";
import { mayWithdraw } from "./policy";

/**
 * Puts an announcement away from the actor's own Today, or back (`recall`); or takes it back from everybody and brings
 * it back (`restore`), for which `mayWithdraw` decides. Each does nothing when it is so already. Appends
 * `announcements.withdrawn`, and `announcements.published` when it stands again. Throws `not_found` and `forbidden`.
 */
export function changeAnnouncement(actor: Actor, id: number, intent: "dismiss" | "recall" | "withdraw" | "restore"): Promise<void> {
  return transaction(async (tx) => {
    const [found] = await tx.select().from(announcement).where(and(eq(announcement.id, id), meetable(actor))).for("update");
    if (!found) return notFound("announcement");
    const theirs = and(eq(announcementDismissal.announcementId, id), eq(announcementDismissal.personId, actor.personId));
    if (intent === "dismiss") return void (await tx.insert(announcementDismissal).values({ announcementId: id, personId: actor.personId }).onConflictDoNothing());
    if (intent === "recall") return void (await tx.delete(announcementDismissal).where(theirs));
    if (!mayWithdraw(actor, found)) throw new DomainError("forbidden", `may not ${intent} announcement ${id}`);
    if ((intent === "withdraw") === (found.withdrawnAt !== null)) return;
    await tx.update(announcement).set({ withdrawnAt: intent === "withdraw" ? sql`now()` : null }).where(eq(announcement.id, id));
    await appendEvent(tx, intent === "withdraw" ? "announcements.withdrawn" : "announcements.published", { announcementId: id });
  });
}
