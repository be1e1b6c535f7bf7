import { msg } from "@lingui/core/macro";
import { and, eq, inArray } from "drizzle-orm";
import { guestAccess, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { formatFor } from "~/platform/i18n/format";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { sendMail } from "~/platform/mail/mail.server";

/** Tells a guest and whoever answers for them by mail that the access ends soon, each once for each date. */
export async function mailGuestEnding(personId: number): Promise<void> {
  const [access] = await database().select().from(guestAccess).where(eq(guestAccess.personId, personId));
  if (!access) return;
  const people = await database().select({ id: person.id, name: person.displayName, email: person.email, locale: person.locale }).from(person)
    .where(and(inArray(person.id, [personId, access.hostId ?? 0]), eq(person.status, "active")));
  const guest = people.find(({ id }) => id === personId);
  if (!guest) return;
  const page = `${environment().publicUrl}/guests`;
  for (const { id, name, email, locale } of people) {
    const i18n = i18nFor(locale ?? "en");
    const day = formatFor(locale ?? "en", "UTC").day(access.until);
    const who = guest.name;
    await sendMail({
      to: email,
      subject: i18n._(msg({ id: "identity.mail.guest.subject", message: `Access to Meridian ends on ${day}` })),
      text: id === personId
        ? i18n._(msg({ id: "identity.mail.guest.text", message: `Dear ${name},\n\nyour access to Meridian as a guest ends on ${day}. If you still need it, ask whoever invited you to prolong it.` }))
        : i18n._(msg({ id: "identity.mail.guest.hostText", message: `Dear ${name},\n\nthe access of ${who}, a guest you answer for, ends on ${day}. If it is still needed, prolong it here:\n\n${page}` })),
      once: { key: `guest ${personId} ${access.until} ${id}`, at: access.remindedAt ?? new Date(0) },
    });
  }
}
