import { msg } from "@lingui/core/macro";
import { and, eq, inArray, sql } from "drizzle-orm";
import { person, profile } from "~db/schema";
import { database, transaction } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { sendMail } from "~/platform/mail/mail.server";
import { isStale, staleMonths } from "./stale";

/** So many are asked in one turn, so that an organisation that has just begun does not write to everybody at once. */
const askedAtOnce = 200;
/** Whoever does not answer is asked again after so many months. */
const againMonths = 6;

/** Asks whoever has not confirmed their profile for a year; each once, and again after half a year. Appends `experts.profile_stale`. */
export function remindStale(now: Date): Promise<void> {
  return transaction(async (tx) => {
    const due = await tx.execute<{ id: number }>(sql`
      select ${person.id} as id from ${person} join ${profile} on ${profile.personId} = ${person.id}
      where ${person.status} = 'active' and ${person.organisationRole} <> 'guest'
        and coalesce(${profile.confirmedAt}, ${person.createdAt}) <= ${now.toISOString()}::timestamptz - make_interval(months => ${staleMonths})
        and coalesce(${profile.remindedAt} <= ${now.toISOString()}::timestamptz - make_interval(months => ${againMonths}), true)
      order by ${profile.confirmedAt} nulls first, ${person.id} limit ${askedAtOnce} for update of ${profile} skip locked`);
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return;
    await tx.update(profile).set({ remindedAt: now }).where(inArray(profile.personId, ids));
    for (const personId of ids) await appendEvent(tx, "experts.profile_stale", { personId });
  });
}

/** The letter that asks; none to whoever has confirmed meanwhile or is gone. */
export async function mailStaleProfile({ personId }: { personId: number }): Promise<void> {
  const [who] = await database()
    .select({ handle: person.handle, name: person.displayName, email: person.email, locale: person.locale, confirmedAt: profile.confirmedAt })
    .from(person).innerJoin(profile, eq(profile.personId, person.id)).where(and(eq(person.id, personId), eq(person.status, "active")));
  if (!who || !isStale(who.confirmedAt, new Date())) return;
  const i18n = i18nFor(who.locale ?? "en");
  const name = who.name;
  const page = `${environment().publicUrl}/experts/${who.handle}`;
  await sendMail({
    to: who.email,
    subject: i18n._(msg({ id: "experts.mail.stale.subject", message: "Does your profile still hold?" })),
    text: i18n._(msg({
      id: "experts.mail.stale.text",
      message: `Dear ${name},\n\nColleagues find you by your profile, and nobody has confirmed it for a year. Until then it is marked as perhaps out of date. If all of it still holds, one press is enough; if not, change what is different:\n\n${page}`,
    })),
  });
}
