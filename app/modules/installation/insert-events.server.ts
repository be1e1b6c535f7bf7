import { asc, eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { eventOccurrence, eventParticipant, membership, office, team, townHallQuestion, townHallVote } from "~db/schema";
import type { AuthorSlot } from "~db/seed/content";
import { seedEvents, type SeedEvent } from "~db/seed/content/events";
import { findPerson } from "~db/seed/people/find-person";
import { insertEvent } from "~/modules/calendar/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";
import { renderText } from "~/platform/rich-text/render-text";

interface Cast {
  anchor: Date;
  teamIds: Map<string | null, number>;
  officeIds: Map<string, number>;
  personIds: number[];
  personId(slot: AuthorSlot): number;
}

/** Writes the demo's events with who comes and what is asked; whole days and hours by the clock of their own place. */
export async function insertEvents(tx: Transaction, anchor: Date, idByHandle: Map<string, number>): Promise<number> {
  const teamIds = new Map((await tx.select({ id: team.id, code: team.code }).from(team)).map((row) => [row.code, row.id]));
  const officeIds = new Map((await tx.select({ id: office.id, code: office.code }).from(office)).map((row) => [row.code, row.id]));
  const personId = (slot: AuthorSlot) => idByHandle.get(findPerson(slot)) ?? missing(findPerson(slot));
  const cast: Cast = { anchor, teamIds, officeIds, personIds: [...idByHandle.values()], personId };
  for (const seed of seedEvents) await insertOne(tx, cast, seed);
  return seedEvents.length;
}

async function insertOne(tx: Transaction, cast: Cast, seed: SeedEvent): Promise<void> {
  const times = timesOf(cast.anchor, seed);
  const text = renderText(seed.text);
  if (!text) throw new Error(`The demo event ${seed.key} has a text that cannot be read.`);
  const teamId = seed.team === undefined ? null : (cast.teamIds.get(seed.team) ?? missing(seed.team));
  const eventId = await insertEvent(tx, {
    uid: `${stableUuid(`event/${seed.key}`)}@meridian`, teamId, officeId: seed.office === undefined ? null : (cast.officeIds.get(seed.office) ?? missing(seed.office)),
    kind: seed.kind, title: seed.title, language: seed.language, languages: seed.languages, description: text.source, descriptionHtml: text.html, descriptionText: text.text,
    place: seed.place ?? "", meetingUrl: seed.online ? `https://meet.demo.meridian.example/${seed.key}` : "", allDay: seed.at === undefined, timeZone: seed.zone, ...times,
    repetition: seed.repetition ?? null, capacity: seed.capacity ?? null, organiserId: cast.personId(seed.organiser),
    anonymousQuestions: seed.anonymousQuestions ?? false, moderatedQuestions: seed.moderatedQuestions ?? false, createdAt: cast.anchor, updatedAt: cast.anchor,
  });
  await insertParticipants(tx, cast, seed, eventId, teamId);
  const onDate = times.startsAt.slice(0, 10);
  if (seed.recording) await tx.insert(eventOccurrence).values({ eventId, onDate, recordingUrl: `https://media.demo.meridian.example/${seed.key}.mp4`, captionsUrl: `https://media.demo.meridian.example/${seed.key}.vtt`, audioUrl: `https://media.demo.meridian.example/${seed.key}.opus` });
  await insertQuestions(tx, cast, seed, eventId, onDate);
}

function timesOf(anchor: Date, { zone, inDays, weekday, at, minutes = 0, days = 1 }: SeedEvent) {
  const wished = Temporal.Instant.fromEpochMilliseconds(anchor.getTime()).toZonedDateTimeISO(zone).toPlainDate().add({ days: inDays });
  const date = wished.add({ days: (weekday - wished.dayOfWeek + 7) % 7 });
  const starts = date.toPlainDateTime(at ?? "00:00");
  const ends = at === undefined ? starts.add({ days }) : starts.add({ minutes });
  return { startsAt: starts.toString({ smallestUnit: "second" }), endsAt: ends.toString({ smallestUnit: "second" }) };
}

/** They count as told already: nobody is mailed while the demonstration is written. */
async function insertParticipants(tx: Transaction, cast: Cast, seed: SeedEvent, eventId: number, teamId: number | null): Promise<void> {
  const organiserId = cast.personId(seed.organiser);
  const ids = (slots: AuthorSlot[] = []) => slots.map((slot) => cast.personId(slot));
  const members = teamId === null ? [] : await tx.select({ personId: membership.personId }).from(membership).where(eq(membership.teamId, teamId)).orderBy(asc(membership.personId)).limit(seed.members ?? 0);
  if (teamId !== null) await joinTeam(tx, teamId, [organiserId, ...ids(seed.coming), ...ids(seed.maybe), ...ids(seed.invited)]);
  const answers = new Map<number, "yes" | "maybe" | null>(ids(seed.invited).map((id) => [id, null]));
  for (const id of ids(seed.maybe)) answers.set(id, "maybe");
  for (const id of [organiserId, ...ids(seed.coming), ...members.map(({ personId }) => personId)]) if (!answers.has(id)) answers.set(id, "yes");
  const rows = [...answers].map(([personId, answer], place) => {
    const seated = [...answers.values()].slice(0, place + 1).filter((given) => given === "yes").length;
    const waiting = answer === "yes" && seed.capacity !== undefined && seated > seed.capacity;
    const invitedById = answer === null ? organiserId : null;
    return { eventId, personId, answer, waiting, place, invitedById, answeredAt: answer === null ? null : cast.anchor, mailedSequence: waiting ? null : 0, mailedAs: waiting ? "waiting" : (answer ?? "invited") };
  });
  if (seed.kind !== "deadline") await tx.insert(eventParticipant).values(rows);
}

async function joinTeam(tx: Transaction, teamId: number, personIds: number[]): Promise<void> {
  await tx.insert(membership).values([...new Set(personIds)].map((personId) => ({ teamId, personId }))).onConflictDoNothing();
}

async function insertQuestions(tx: Transaction, cast: Cast, seed: SeedEvent, eventId: number, onDate: string): Promise<void> {
  for (const { author, votes, answer, answeredAtSecond, ...question } of seed.questions ?? []) {
    const rendered = renderText(answer ?? "");
    const [row] = await tx
      .insert(townHallQuestion)
      .values({
        ...question, eventId, onDate, authorId: author ? cast.personId(author) : null, anonymous: author === null, state: "shown", askedOn: onDate < isoDate(cast.anchor) ? onDate : isoDate(cast.anchor),
        answer: rendered?.source ?? "", answerHtml: rendered?.html ?? "", answeredAtSecond: answeredAtSecond ?? null, answeredById: answer ? cast.personId(seed.organiser) : null, answeredAt: answer ? cast.anchor : null,
      })
      .returning({ id: townHallQuestion.id });
    await tx.insert(townHallVote).values(cast.personIds.slice(0, votes).map((personId) => ({ questionId: row!.id, personId })));
  }
}

const isoDate = (date: Date) => date.toISOString().slice(0, 10);

function missing(name: string): never {
  throw new Error(`The demo events name ${name}, which is not there.`);
}
