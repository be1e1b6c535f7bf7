import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { office } from "~db/schema";
import { zoneChoices } from "~/modules/organisation/public.server";
import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessEvent, personFacts, type EventAddress } from "./access-event.server";
import type { EventFormValues } from "./event-form.server";
import { comparedPeople } from "./hours/compared-people.server";
import { mayCreate } from "./policy";
import type { Reader } from "./reader.server";
import type { NewEventQuery } from "./schema.server";
import { inZone } from "./time/wall-time.server";
import { wordsIn } from "./time/words.server";

interface Choice {
  value: string;
  label: string;
}

/** Where somebody may make events; `label` is empty for the whole organisation. */
async function ownersFor(actor: Actor, locale: Locale): Promise<Choice[]> {
  const [facts, teams] = await Promise.all([personFacts(actor), teamsOf(actor, locale)]);
  const ofTeams = teams.filter(({ role }) => role !== "observer").map(({ slug, name }) => ({ value: `team:${slug}`, label: name }));
  const [own] = facts.officeId === null ? [] : await database().select({ code: office.code, name: office.name }).from(office).where(eq(office.id, facts.officeId));
  const ofOffice = own && mayCreate(facts, { kind: "office", officeId: facts.officeId ?? 0 }, "meeting") ? [{ value: `office:${own.code}`, label: own.name[locale] }] : [];
  const ofAll = mayCreate(facts, { kind: "organisation" }, "meeting") ? [{ value: "organisation", label: "" }] : [];
  return [...ofTeams, ...ofOffice, ...ofAll];
}

/** What every form of an event offers to choose from. */
async function choices({ locale, timeZone }: Reader, eventsZone: string) {
  return {
    timeZones: await zoneChoices(locale, [timeZone, eventsZone, "UTC"]),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ value: String(number), label: wordsIn(locale).weekday(number) })),
  };
}

/** The form of a new event: tomorrow at ten by the maker's clock, unless the address says otherwise, with the people it names to be invited. Throws `forbidden` for those who may make events nowhere. */
export async function newEventForm(actor: Actor, reader: Reader, wanted: NewEventQuery) {
  const owners = await ownersFor(actor, reader.locale);
  if (owners.length === 0) throw new DomainError("forbidden", "may make events nowhere");
  const owner = owners.find(({ value }) => value === `team:${wanted.team}`) ?? owners[0]!;
  const date = wanted.from ?? inZone(new Date(), reader.timeZone).toPlainDate().add({ days: 1 }).toString();
  const starts = Temporal.PlainDateTime.from(`${date}T${wanted.at ?? "10:00"}`);
  const ends = starts.add({ minutes: wanted.minutes });
  const clock = (time: Temporal.PlainDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });
  const values: EventFormValues = {
    owner: owner.value, kind: "meeting", language: reader.locale, languages: [reader.locale], startDate: date, startTime: clock(starts), endDate: ends.toPlainDate().toString(), endTime: clock(ends),
    timeZone: reader.timeZone, frequency: "none", interval: "1", ends: "never", weekdays: [],
  };
  const compared = await comparedPeople(actor, reader.locale, { handles: wanted.with });
  const people = compared.map(({ handle, name, city }) => ({ handle, name, city }));
  return { owners, ...(await choices(reader, reader.timeZone)), values, people };
}

/** The form of an event that is there, filled in with the time of it that is named. Throws `not_found`, `forbidden`. */
export async function eventFormFor(actor: Actor, reader: Reader, address: EventAddress) {
  const { event, occurrence, team, office: ownersOffice } = await accessEvent(actor, address, "organise");
  const { changed, starts, ends } = occurrence;
  const { repetition } = event;
  const until = event.allDay ? ends.subtract({ days: 1 }) : ends;
  const ticked = (value: boolean) => (value ? "on" : "");
  const values: EventFormValues = {
    owner: team ? `team:${team.slug}` : ownersOffice ? `office:${ownersOffice.code}` : "organisation",
    kind: event.kind, title: changed?.title ?? event.title, language: event.language, languages: event.languages,
    description: changed?.description ?? event.description, place: changed?.place ?? event.place, meetingUrl: changed?.meetingUrl ?? event.meetingUrl,
    allDay: ticked(event.allDay), startDate: starts.toPlainDate().toString(), endDate: until.toPlainDate().toString(),
    startTime: event.allDay ? "" : starts.toPlainTime().toString({ smallestUnit: "minute" }), endTime: event.allDay ? "" : ends.toPlainTime().toString({ smallestUnit: "minute" }),
    timeZone: event.timeZone, frequency: repetition?.frequency ?? "none", interval: String(repetition?.interval ?? 1), weekdays: (repetition?.weekdays ?? []).map(String),
    ends: repetition?.count !== undefined ? "count" : repetition?.until !== undefined ? "until" : "never", until: repetition?.until ?? "", count: repetition?.count === undefined ? "" : String(repetition.count),
    capacity: event.capacity === null ? "" : String(event.capacity), anonymousQuestions: ticked(event.anonymousQuestions), moderatedQuestions: ticked(event.moderatedQuestions),
    sequence: String(event.sequence), reach: "this",
  };
  const name = team?.name[reader.locale] ?? ownersOffice?.name[reader.locale] ?? "";
  return {
    id: event.id, on: occurrence.on, title: values.title ?? "", repeats: repetition !== null, ownerName: name,
    day: wordsIn(reader.locale).day(starts.toPlainDate(), 0), ...(await choices(reader, event.timeZone)), values,
  };
}
