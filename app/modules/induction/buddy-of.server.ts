import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { induction, office, person } from "~db/schema";
import { anyColleague, mayKnow } from "~/modules/experts/public.server";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

/** Somebody to turn to, as the other of the two meets them. */
export interface Companion {
  handle: string;
  name: string;
  title: string;
  /** Null where not every colleague may know it. */
  email: string | null;
  city: string | null;
  localTime: string;
  /** What they speak, best first, in the reader's language. */
  languages: string[];
}

/** A newcomer's induction with both people; the buddy is null where none is named, or theirs has gone. */
export async function inductionOf(personId: number, locale: Locale) {
  const buddy = alias(person, "buddy");
  const [row] = await database()
    .select({
      personId: induction.personId, startedAt: induction.startedAt, finishedAt: induction.finishedAt,
      buddyId: sql<number | null>`case when ${buddy.status} = 'active' then ${buddy.id} end`,
    })
    .from(induction)
    .leftJoin(buddy, eq(buddy.id, induction.buddyId))
    .where(eq(induction.personId, personId));
  if (!row) return null;
  return { ...row, buddy: row.buddyId === null ? null : await companion(row.buddyId, locale) };
}

/** Who somebody is to a newcomer or a buddy. */
export async function companion(personId: number, locale: Locale): Promise<Companion | null> {
  const [row] = await database()
    .select({
      handle: person.handle, name: person.displayName, title: person.title, email: sql<string | null>`case when ${mayKnow(anyColleague, "email", person.id)} then ${person.email} end`,
      city: sql<string | null>`${office.city} ->> ${locale}::text`, zone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
      codes: sql<string[]>`coalesce((select array_agg(l.language order by l.speak desc nulls last, l.language) from person_language l where l.person_id = ${person.id} and l.speak is not null and ${mayKnow(anyColleague, "languages", person.id)}), '{}')`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(person.id, personId));
  if (!row) return null;
  const { zone, codes, ...who } = row;
  const format = formatFor(locale, "UTC");
  return { ...who, localTime: format.time(new Date(), zone), languages: codes.slice(0, 5).map(format.language) };
}

/** Which day of their induction it is for somebody, by their own clock; the first is 1. */
export function dayOf(startedAt: Date, timeZone: string, now = new Date()): number {
  const dayNumber = (at: Date) => Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone }).format(at)) / 86_400_000;
  return Math.max(1, Math.round(dayNumber(now) - dayNumber(startedAt)) + 1);
}
