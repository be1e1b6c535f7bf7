import { and, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { accessChange, guestAccess, person } from "~db/schema";
import { closeAllSessions } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { todayFarWest } from "~/platform/i18n/goes-on";
import { remindDaysBefore } from "../contract";
import { closeLinks } from "../mailed-link.server";

const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Tells guests whose access ends soon, and whoever answers for them, once; and ends the access of those whose last day is
 * over: sessions and live connections at once, as with a suspension. Appends `identity.guest_access_ending` and
 * `identity.guest_expired`. Safe to repeat.
 */
export async function expireGuests(now: Date): Promise<void> {
  await transaction(async (tx) => {
    const soon = await tx.update(guestAccess).set({ remindedAt: now })
      .where(and(lte(guestAccess.until, dayAfter(now, remindDaysBefore)), isNull(guestAccess.remindedAt), sql`${guestAccess.until} >= ${todayFarWest(now)}::date`, sql`exists (select from person guest where guest.id = ${guestAccess.personId} and guest.status = 'active')`))
      .returning({ personId: guestAccess.personId });
    for (const { personId } of soon) await appendEvent(tx, "identity.guest_access_ending", { personId });
  });
  await transaction(async (tx) => {
    const over = tx.select({ id: guestAccess.personId }).from(guestAccess).where(lt(guestAccess.until, todayFarWest(now)));
    const ended = await tx.update(person).set({ status: "suspended" }).where(and(inArray(person.id, over), eq(person.organisationRole, "guest"), eq(person.status, "active"))).returning({ id: person.id });
    for (const { id } of ended) {
      await closeLinks(tx, id);
      await closeAllSessions(tx, id);
      await tx.insert(accessChange).values({ personId: id, what: "expired", byPersonId: null, reason: "" });
      await appendEvent(tx, "identity.guest_expired", { personId: id });
    }
  });
}
