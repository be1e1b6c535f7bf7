import { msg } from "@lingui/core/macro";
import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import { sendMail } from "~/platform/mail/mail.server";
import { recheckLiveAccess } from "~/platform/realtime/recheck.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { expireGuests } from "./guests/expire-guests.server";
import { mailGuestEnding } from "./guests/mail-guest-ending.server";
import { makeLink } from "./mailed-link.server";

/** How often it is looked whose access has run out, in seconds. */
const everyQuarter = 900;

async function recipient(personId: number) {
  const [found] = await database()
    .select({ email: person.email, name: person.displayName, locale: person.locale, status: person.status })
    .from(person)
    .where(eq(person.id, personId));
  return found?.status === "active" ? found : null;
}

async function mailResetLink(personId: number, locale: Locale = "en"): Promise<void> {
  const to = await recipient(personId);
  if (!to) return;
  const i18n = i18nFor(to.locale ?? locale);
  const link = await makeLink(database(), "password_reset", personId);
  const name = to.name;
  await sendMail({
    to: to.email,
    subject: i18n._(msg({ id: "identity.mail.reset.subject", message: "Set a new password for Meridian" })),
    text: i18n._(msg({
      id: "identity.mail.reset.text",
      message: `Dear ${name},\n\nwith this link you can set a new password. It works once, within one hour:\n\n${link}\n\nIf you did not ask for it, you need not do anything: your password stays as it is.`,
    })),
  });
}

async function mailInvitation(personId: number, byPersonId: number, locale: Locale | undefined): Promise<void> {
  const [to, inviter] = await Promise.all([recipient(personId), recipient(byPersonId)]);
  if (!to) return;
  const i18n = i18nFor(to.locale ?? locale ?? inviter?.locale ?? "en");
  const link = await makeLink(database(), "invitation", personId, byPersonId);
  const name = to.name;
  const inviterName = inviter?.name ?? "Meridian";
  await sendMail({
    to: to.email,
    subject: i18n._(msg({ id: "identity.mail.invitation.subject", message: "You are invited to Meridian" })),
    text: i18n._(msg({
      id: "identity.mail.invitation.text",
      message: `Dear ${name},\n\n${inviterName} has invited you to Meridian, where the organisation's technical teams talk, find each other and keep their guidance. Set a password to begin. The link works once, within 14 days:\n\n${link}`,
    })),
  });
}

/** Tells the former and the new address, so that nobody's account goes elsewhere unnoticed. */
async function mailNewAddress(personId: number, formerEmail: string): Promise<void> {
  const who = await recipient(personId);
  if (!who) return;
  const i18n = i18nFor(who.locale ?? "en");
  const { name, email } = who;
  for (const to of [formerEmail, email]) {
    await sendMail({
      to,
      subject: i18n._(msg({ id: "identity.mail.address.subject", message: "Your address on Meridian is another now" })),
      text: i18n._(msg({
        id: "identity.mail.address.text",
        message: `Dear ${name},\n\nan administrator has set your e-mail address on Meridian to ${email}. From now on you sign in with it, and letters go there. Your password stays as it is. If you know nothing of this, tell your administrator at once.`,
      })),
    });
  }
}

/** Mails the links that people and administrators ask for. A retry mails a fresh link; the older one stays valid until used. */
export function registerIdentitySubscribers(): void {
  subscribe("identity.presence_changed", "identity.recheck-presence", ({ personId }) => recheckLiveAccess(personId));
  subscribe("identity.password_reset_requested", "identity.mail-reset-link", ({ personId, locale }) => mailResetLink(personId, locale));
  subscribe("identity.person_invited", "identity.mail-invitation", ({ personId, byPersonId, locale }) => mailInvitation(personId, byPersonId, locale));
  subscribe("identity.person_corrected", "identity.recheck-corrected", ({ personId }) => recheckLiveAccess(personId));
  subscribe("identity.person_corrected", "identity.mail-new-address", async ({ personId, formerEmail }) => {
    if (formerEmail) await mailNewAddress(personId, formerEmail);
  });
  subscribe("identity.guest_access_ending", "identity.mail-guest-ending", ({ personId }) => mailGuestEnding(personId));
  registerSweep("identity.guests", everyQuarter, expireGuests);
}
