import { Temporal } from "temporal-polyfill";
import { foundPeople } from "~/modules/experts/public.server";
import { zoneCities, type ZoneCities } from "~/modules/organisation/public.server";
import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { languageTags } from "~/platform/i18n/format";
import { ask } from "~/platform/text/ask.server";
import type { Suitability } from "../contract";
import type { Reader } from "../reader.server";
import type { HoursQuery } from "../schema.server";
import { inZone } from "../time/wall-time.server";
import { wordsIn } from "../time/words.server";
import { bestSlots, slotsOf, type Place, type Slot } from "./best-hours.server";
import { comparedPeople, type ComparedPerson } from "./compared-people.server";
import { restDays } from "./suitability.server";

/** Most people offered for a name that is looked for. */
const mostFound = 8;
/** Most cities by which people of one clock are called. */
const mostCities = 3;

/** The row of a place: its people, and how the hours of the day suit them. */
interface PlaceRow {
  key: string;
  city: string;
  people: string[];
  /** One for each half hour of the reader's day. */
  hours: Suitability[];
  /** The place's own clock at the beginning of each of the reader's hours, "00" to "23". */
  clock: string[];
}

/** One suggestion, ready to be said. */
interface Suggestion {
  /** The reader's clock. */
  from: string;
  to: string;
  startsAt: string;
  /** How many it suits how well. */
  counts: Record<Suitability, number>;
  people: number;
  /** Where it is least convenient, the hardest first. */
  hardest: { city: string; time: string; day: string; people: number; suitability: Suitability }[];
  /** By place, in the order of the rows. */
  local: { time: string; dayShift: number; suitability: Suitability }[];
  /** Half hours from the beginning of the picture. */
  offset: number;
}

/** Whose hours are compared, how the hours of one day suit them, and which are best; all by the reader's clock. */
export async function hoursView(actor: Actor, reader: Reader, query: HoursQuery) {
  const { locale, timeZone } = reader;
  const words = wordsIn(locale);
  const today = inZone(new Date(), timeZone).toPlainDate();
  const day = query.on ? Temporal.PlainDate.from(query.on) : nextWorkday(today);
  const [people, teams, cities, found] = await Promise.all([
    comparedPeople(actor, locale, { handles: query.with, teamSlug: query.team }), teamsOf(actor, locale), zoneCities(locale), findPeople(actor, reader, query),
  ]);
  const places = placesOf(people, day);
  const slots = slotsOf(day, timeZone, query.minutes, places.map(({ place }) => place));
  const cells = slotsOf(day, timeZone, 30, places.map(({ place }) => place));
  const rows = places.map(({ place, people: here }, index): PlaceRow => ({
    key: `${place.zone} ${place.rest.join("")}`,
    city: citiesOf(here, cities, reader),
    people: here.map(({ name }) => name),
    hours: cells.map((slot) => slot.suits[index]!.suitability),
    clock: cells.filter((_, half) => half % 2 === 0).map((slot) => String(slot.suits[index]!.local.hour).padStart(2, "0")),
  }));
  const named = people.filter(({ handle }) => query.with.includes(handle)).map(({ handle, name, city }) => ({ handle, name, city }));
  return {
    date: day.toString(), day: words.day(day, today.year), previous: day.subtract({ days: 1 }).toString(), next: day.add({ days: 1 }).toString(),
    city: cities(timeZone), minutes: query.minutes, team: query.team ?? null, teams: teams.map(({ slug, name }) => ({ slug, name })), named, found, find: query.find, rows, people: people.length,
    suggestions: places.length === 0 ? [] : bestSlots(slots, query.minutes).map((slot) => suggestionOf(slot, rows, query.minutes, reader, day)),
  };
}

export type HoursView = Awaited<ReturnType<typeof hoursView>>;

/** People whose clocks show the same that day, with the same days of rest, stand together, from west to east. */
function placesOf(people: ComparedPerson[], day: Temporal.PlainDate): { place: Place; people: ComparedPerson[] }[] {
  const offsetOf = (zone: string) => day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" }).offsetNanoseconds;
  const groups = Map.groupBy(people, ({ zone, country }) => `${offsetOf(zone)} ${restDays(country).join("")}`);
  return [...groups.values()]
    .map((here) => ({ place: { zone: here[0]!.zone, rest: restDays(here[0]!.country), people: here.length }, people: here }))
    .sort((one, other) => offsetOf(one.place.zone) - offsetOf(other.place.zone));
}

/** Where they are: the cities, those with most people first, at most three of them by name. */
function citiesOf(people: ComparedPerson[], cities: ZoneCities, { locale }: Reader): string {
  const counted = Map.groupBy(people, ({ city, zone }) => city ?? cities(zone));
  const names = [...counted].sort(([, one], [, other]) => other.length - one.length).map(([city]) => city);
  const rest = names.length - mostCities;
  const shown = new Intl.ListFormat(languageTags[locale], { type: "unit" }).format(names.slice(0, mostCities));
  return rest > 0 ? `${shown} +${rest}` : shown;
}

function suggestionOf({ starts, suits }: Slot, rows: PlaceRow[], minutes: number, { locale }: Reader, day: Temporal.PlainDate): Suggestion {
  const words = wordsIn(locale);
  const counts: Suggestion["counts"] = { working: 0, edge: 0, free_day: 0, night: 0 };
  for (const { place, suitability } of suits) counts[suitability] += place.people;
  const order: Suitability[] = ["night", "free_day", "edge"];
  const hardest = order.flatMap((suitability) => suits.flatMap((suit, index) => (suit.suitability === suitability
    ? [{ city: rows[index]!.city, time: words.time(suit.local.toPlainTime()), day: words.weekday(suit.local.dayOfWeek), people: suit.place.people, suitability }]
    : [])));
  return {
    from: words.time(starts.toPlainTime()), to: words.time(starts.add({ minutes }).toPlainTime()), startsAt: starts.toPlainDateTime().toString(), counts,
    people: suits.reduce((sum, { place }) => sum + place.people, 0), hardest: hardest.slice(0, 3),
    local: suits.map(({ local, suitability }) => ({ time: words.time(local.toPlainTime()), dayShift: day.until(local.toPlainDate(), { largestUnit: "days" }).days, suitability })),
    offset: day.toZonedDateTime(starts.timeZoneId).until(starts, { largestUnit: "minutes" }).minutes / 30,
  };
}

async function findPeople(actor: Actor, { locale }: Reader, { find, with: chosen }: HoursQuery) {
  const question = await ask(find);
  if (!question) return [];
  const { rows } = await foundPeople(actor, locale, question, mostFound + chosen.length);
  return rows.filter(({ handle }) => !chosen.includes(handle)).slice(0, mostFound).map(({ id, handle, name, city }) => ({ id, handle, name, city }));
}

function nextWorkday(today: Temporal.PlainDate): Temporal.PlainDate {
  const tomorrow = today.add({ days: 1 });
  return tomorrow.dayOfWeek > 5 ? tomorrow.add({ days: 8 - tomorrow.dayOfWeek }) : tomorrow;
}
