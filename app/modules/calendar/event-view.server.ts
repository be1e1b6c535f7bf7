import { and, eq, inArray } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { document, person } from "~db/schema";
import { documentHref } from "~/modules/documents/public.server";
import { zoneCities } from "~/modules/organisation/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessEvent, type EventAccess, type EventAddress } from "./access-event.server";
import { beganBeforeArchiving } from "./before-archiving.server";
import type { ChangeReach } from "./contract";
import { dayInWords } from "./day-in-words.server";
import { changedDates } from "./event-rows.server";
import { eventHref } from "./hrefs";
import { nextDateOf } from "./next-date.server";
import { timesFor } from "./occurrence-line.server";
import { eventPeople, type EventPerson } from "./people-list.server";
import { questionsOf } from "./questions-list.server";
import type { Reader } from "./reader.server";
import { repetitionInWords } from "./repetition-in-words.server";
import { expand, inOrder } from "./time/expand.server";
import { beforeItsEnd, lastDateOf } from "./time/occurrences.server";
import { inZone, toDate } from "./time/wall-time.server";
import { wordsIn } from "./time/words.server";

/** How many of the coming dates of a repeating event are shown, and how many of those who come. */
const mostDates = 6;
const mostPeople = 24;

/** An event, or one time of it, for one reader: when it is by their clock, who comes, what belongs to it, and what they may do. Throws `not_found`. */
export async function eventView(actor: Actor, reader: Reader, address: EventAddress) {
  const access = await accessEvent(actor, { id: address.id, on: address.on ?? (await nextDate(actor, address.id)) }, "see");
  const { event, occurrence, abilities } = access;
  const townHall = event.kind === "town_hall";
  const [cities, people, organiser, documents, questions, dates] = await Promise.all([
    zoneCities(reader.locale), eventPeople(event, occurrence.on, reader.locale), organiserOf(event.organiserId),
    documentsOf(actor, access), townHall ? questionsOf(actor, event.id, occurrence.on, abilities.organise) : null, datesOf(access, reader),
  ]);
  const { changed } = occurrence;
  const times = timesFor(occurrence, reader, cities);
  return {
    id: event.id, on: occurrence.on, kind: event.kind, sequence: event.sequence,
    title: changed?.title ?? event.title, language: event.language, languages: event.languages,
    descriptionHtml: changed?.descriptionHtml ?? event.descriptionHtml,
    place: changed?.place ?? event.place, meetingUrl: changed?.meetingUrl ?? event.meetingUrl,
    owner: ownerOf(access, reader), organiser,
    when: { ...times, heading: wordsIn(reader.locale).day(Temporal.PlainDate.from(times.day), 0), allDay: event.allDay, ownCity: cities(event.timeZone), readersCity: cities(reader.timeZone) },
    repetition: repetitionInWords(event, reader.locale), dates,
    cancelled: calledOff(access),
    /** The last date that stands, where all after it are called off. */
    lastDay: event.repetitionBeforeEnd && dayInWords(event, lastDateOf(event) ?? occurrence.on, reader),
    /** Its team was archived before. */
    archived: !beganBeforeArchiving(access.team?.archivedAt ?? null, occurrence),
    over: occurrence.ends.epochMilliseconds < Date.now(),
    capacity: event.capacity, ...standingOf(actor, people),
    materials: { ...documents, recordingUrl: changed?.recordingUrl ?? "", captionsUrl: changed?.captionsUrl ?? "", audioUrl: changed?.audioUrl ?? "" },
    questions, anonymousQuestions: event.anonymousQuestions, moderatedQuestions: event.moderatedQuestions, abilities,
  };
}

export type EventView = Awaited<ReturnType<typeof eventView>>;

/** How much of an event is called off, the time looked at with it; null where that takes place. */
function calledOff({ event, occurrence: { on, cancelled } }: EventAccess): ChangeReach | null {
  if (event.cancelledAt !== null) return "all";
  if (!beforeItsEnd(event, on)) return "following";
  return cancelled ? "this" : null;
}

/** An address without a date is that of the next one. */
async function nextDate(actor: Actor, id: number): Promise<string | undefined> {
  const { event } = await accessEvent(actor, { id }, "see");
  return nextDateOf(event, (await changedDates([id])).get(id) ?? []);
}

/** The dates round the one looked at: a few from today, that one among them. */
async function datesOf({ event, occurrence, team }: EventAccess, { locale, timeZone }: Reader) {
  if (event.repetition === null) return [];
  const changes = (await changedDates([event.id])).get(event.id) ?? [];
  const from = new Date(Math.min(Date.now(), occurrence.starts.epochMilliseconds));
  const found = expand(event, changes, from, new Date(from.getTime() + 366 * 86_400_000)).sort(inOrder);
  const place = found.findIndex(({ on }) => on === occurrence.on);
  const first = Math.max(0, Math.min(place - 1, found.length - mostDates));
  return found.slice(first, first + mostDates).map(({ on, starts, cancelled, changed }) => ({
    on, cancelled: cancelled || !beganBeforeArchiving(team?.archivedAt ?? null, { starts }), current: on === occurrence.on, moved: (changed?.startsAt ?? null) !== null,
    href: eventHref({ id: event.id, title: changed?.title ?? event.title, on }),
    day: wordsIn(locale).shortDay((event.allDay ? starts : inZone(toDate(starts), timeZone)).toPlainDate()),
    time: event.allDay ? "" : wordsIn(locale).time(inZone(toDate(starts), timeZone).toPlainTime()),
  }));
}

function ownerOf({ team, office }: EventAccess, { locale }: Reader) {
  if (team) return { kind: "team" as const, name: team.name[locale] ?? "", href: `/teams/${team.slug}` };
  return office ? { kind: "office" as const, name: office.name[locale] ?? "", href: null } : { kind: "organisation" as const, name: "", href: null };
}

async function organiserOf(personId: number | null) {
  if (personId === null) return null;
  const [row] = await database().select({ name: person.displayName, handle: person.handle }).from(person).where(eq(person.id, personId));
  return row ?? null;
}

/** Agenda and notes, as far as the reader may read them. */
async function documentsOf(actor: Actor, { occurrence: { changed } }: EventAccess) {
  const ids = [changed?.agendaDocumentId, changed?.notesDocumentId].filter((id) => typeof id === "number");
  const rows = ids.length === 0 ? [] : await database().select({ id: document.id, title: document.title, language: document.language }).from(document).where(and(inArray(document.id, ids), readableTeam(actor, document.teamId)));
  const link = (id: number | null | undefined) => {
    const found = rows.find((row) => row.id === id);
    return found ? { ...found, href: documentHref(found) } : null;
  };
  return { agenda: link(changed?.agendaDocumentId), notes: link(changed?.notesDocumentId) };
}

function standingOf(actor: Actor, people: EventPerson[]) {
  const count = (standing: EventPerson["standing"]) => people.filter((someone) => someone.standing === standing).length;
  const coming = people.filter((someone) => someone.standing === "coming");
  const waiting = people.filter((someone) => someone.standing === "waiting");
  const mine = people.find((someone) => someone.id === actor.personId);
  return {
    counts: { coming: count("coming"), maybe: count("maybe"), waiting: waiting.length, invited: count("invited"), declined: count("declined") },
    coming: coming.slice(0, mostPeople), more: Math.max(0, coming.length - mostPeople),
    mine: mine ? { standing: mine.standing, absent: mine.absent, turn: waiting.findIndex((someone) => someone.id === actor.personId) + 1 } : null,
  };
}
