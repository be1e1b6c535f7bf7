import { and, asc, eq, gte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { clearance, mobilityWish, person, personPost, supportTerms, takenTime } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { dateIn } from "~/platform/working-week/working-week.server";
import { freeDays, workingDays, type TakenSpan } from "./half-days.server";
import { namedDay } from "./named-day.server";
import type { Sight } from "./sight/may-know.server";
import { daysShown, type Colleague, type Half, type OwnSupport, type SupportView, type WishView } from "./support-contract";

const releaser = alias(person, "releaser");
const manager = alias(person, "manager");

async function termsOf(personId: number) {
  const [row] = await database()
    .select({
      contractEnds: personPost.contractEnds, travels: supportTerms.travels, noticeDays: supportTerms.noticeDays,
      otherRegionsDays: supportTerms.otherRegionsDays, standby: supportTerms.standby, travelLimit: supportTerms.travelLimit,
      releaserHandle: releaser.handle, releaserName: releaser.displayName, managerHandle: manager.handle, managerName: manager.displayName,
    })
    .from(person)
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(supportTerms, eq(supportTerms.personId, person.id))
    .leftJoin(releaser, and(eq(releaser.id, personPost.releasedById), eq(releaser.status, "active")))
    .leftJoin(manager, and(eq(manager.id, personPost.lineManagerId), eq(manager.status, "active")))
    .where(eq(person.id, personId));
  return row;
}

/** Time that is taken from a day on; enough for the strip and for editing what lies ahead. */
const takenFrom = (personId: number, day: string) =>
  database()
    .select({ id: takenTime.id, begins: takenTime.begins, ends: takenTime.ends, kind: takenTime.kind, missionId: takenTime.missionId })
    .from(takenTime)
    .where(and(eq(takenTime.personId, personId), gte(takenTime.ends, `${day} 00:00:00`)))
    .orderBy(asc(takenTime.begins), asc(takenTime.id));

const clearancesOf = (personId: number) =>
  database()
    .select({ id: clearance.id, kind: clearance.kind, country: clearance.countryIso2, validUntil: clearance.validUntil })
    .from(clearance)
    .where(eq(clearance.personId, personId))
    .orderBy(sql`array_position(array['security_training','medical','visa'], ${clearance.kind})`, clearance.validUntil);

async function wishOf(personId: number, locale: Locale): Promise<WishView | null> {
  const [row] = await database()
    .select({ regions: mobilityWish.regions, earliest: mobilityWish.earliest, shortAssignment: mobilityWish.shortAssignment, aim: mobilityWish.aim })
    .from(mobilityWish)
    .where(eq(mobilityWish.personId, personId));
  return row ? { ...row, earliest: row.earliest === null ? null : namedDay(row.earliest, locale) } : null;
}

/** The first and the last half-day of a span, both of it. */
function halvesOf({ begins, ends }: TakenSpan, locale: Locale) {
  const last = new Date(new Date(`${ends.replace(" ", "T")}Z`).getTime() - 12 * 3_600_000).toISOString();
  const half = (moment: string): Half => (moment.slice(11, 13) === "12" ? "pm" : "am");
  return { from: namedDay(begins.slice(0, 10), locale), fromHalf: half(begins), until: namedDay(last.slice(0, 10), locale), untilHalf: half(last) };
}

const colleague = (handle: string | null | undefined, name: string | null | undefined): Colleague | null => (handle && name ? { handle, name } : null);

/** Whom it is about: where they work decides what day it is and which days are working days. */
interface Whose {
  id: number;
  timeZone: string;
  officeCountry: string | null;
}

/**
 * Somebody's time and what their support depends on, each part only where the reader may know it:
 * `support` null for guests, `own` for all but the person, `wish` for all but the person and mobility officers.
 */
export async function supportSeen(sight: Sight, { id, timeZone, officeCountry }: Whose, locale: Locale, now = new Date()) {
  if (!sight.chain) return { support: null, own: null, wish: null };
  const today = dateIn(timeZone, now);
  const [terms, taken, clearances, wish] = await Promise.all([
    termsOf(id), takenFrom(id, today), clearancesOf(id), sight.wish ? wishOf(id, locale) : null,
  ]);
  const days = sight.availability ? workingDays(today, daysShown, officeCountry, taken) : [];
  const training = sight.training ? clearances.find(({ kind }) => kind === "security_training") : undefined;
  const told = <Value>(field: "availability" | "travel", value: Value | null | undefined, usual: Value) => (sight[field] ? (value ?? usual) : null);
  const nextFree = days.find(({ morning, afternoon }) => morning && afternoon);
  const support: SupportView = {
    days, free: told("availability", freeDays(days), 0), nextFree: nextFree ? namedDay(nextFree.day, locale) : null,
    firstDay: namedDay(days[0]?.day ?? today, locale), lastDay: namedDay(days.at(-1)?.day ?? today, locale),
    releasedBy: colleague(terms?.releaserHandle, terms?.releaserName), lineManager: colleague(terms?.managerHandle, terms?.managerName),
    travels: told("travel", terms?.travels, "anywhere"), standby: told("travel", terms?.standby, "no"),
    noticeDays: told("availability", terms?.noticeDays, 10), otherRegionsDays: told("availability", terms?.otherRegionsDays, 5),
    training: training ? { validUntil: namedDay(training.validUntil, locale), isValid: training.validUntil >= today } : null,
  };
  const names = formatFor(locale, "UTC");
  const own: OwnSupport | null = sight.travelLimit ? {
    contractEnds: terms?.contractEnds ? namedDay(terms.contractEnds, locale) : null, travelLimit: terms?.travelLimit ?? "",
    taken: taken.map(({ id: number, kind, missionId, ...span }) => ({ id: number, kind, isMission: missionId !== null, ...halvesOf(span, locale) })),
    clearances: clearances.map(({ country, validUntil, ...entry }) => ({ ...entry, country: country && names.country(country), validUntil: namedDay(validUntil, locale) })),
  } : null;
  return { support, own, wish };
}
