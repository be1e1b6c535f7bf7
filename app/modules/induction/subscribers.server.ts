import { msg } from "@lingui/core/macro";
import { eq, inArray } from "drizzle-orm";
import { induction, person } from "~db/schema";
import { database, transaction } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { sendMail } from "~/platform/mail/mail.server";
import { begin, hasInduction } from "./begin-induction.server";

/** Whoever is invited to the staff begins as a newcomer; guests do not. */
async function beginForInvited(personId: number): Promise<void> {
  const [invited] = await database().select({ role: person.organisationRole }).from(person).where(eq(person.id, personId));
  if (!invited || invited.role === "guest") return;
  await transaction(async (tx) => {
    if (!(await hasInduction(tx, personId))) await begin(tx, personId);
  });
}

/** Tells both, unless another has been named meanwhile. */
async function tellBoth(personId: number, buddyId: number): Promise<void> {
  const [current] = await database().select({ buddyId: induction.buddyId }).from(induction).where(eq(induction.personId, personId));
  if (current?.buddyId !== buddyId) return;
  const people = await database()
    .select({ id: person.id, handle: person.handle, email: person.email, name: person.displayName, locale: person.locale, status: person.status })
    .from(person)
    .where(inArray(person.id, [personId, buddyId]));
  const newcomer = people.find(({ id }) => id === personId);
  const buddy = people.find(({ id }) => id === buddyId);
  if (newcomer?.status !== "active" || buddy?.status !== "active") return;
  const [newcomerName, buddyName] = [newcomer.name, buddy.name];
  const theirs = i18nFor(buddy.locale ?? "en");
  const progress = `${environment().publicUrl}/first-week/${newcomer.handle}`;
  await sendMail({
    to: buddy.email,
    subject: theirs._(msg({ id: "induction.mail.buddy.subject", message: `You are asked to be the buddy of ${newcomerName}` })),
    text: theirs._(msg({
      id: "induction.mail.buddy.text",
      message: `Dear ${buddyName},\n\n${newcomerName} is new, and you have been named as their buddy: somebody to ask the questions one does not ask a whole team. Say hello, and look now and then at how far they have come:\n\n${progress}\n\nIf it does not suit you, say so on that page; no reason is needed.`,
    })),
  });
  const own = i18nFor(newcomer.locale ?? "en");
  const page = `${environment().publicUrl}/first-week`;
  await sendMail({
    to: newcomer.email,
    subject: own._(msg({ id: "induction.mail.newcomer.subject", message: `${buddyName} is your buddy` })),
    text: own._(msg({
      id: "induction.mail.newcomer.text",
      message: `Dear ${newcomerName},\n\n${buddyName} is your buddy for the first weeks: ask them anything. They see which of your steps are done, and nobody else does. Your steps are here:\n\n${page}`,
    })),
  });
}

/** Begins the first weeks of whoever is invited, and tells newcomers and buddies of each other by mail. */
export function registerInductionSubscribers(): void {
  subscribe("identity.person_invited", "induction.begin", ({ personId }) => beginForInvited(personId));
  subscribe("induction.buddy_named", "induction.mail", ({ personId, buddyId }) => tellBoth(personId, buddyId));
}
