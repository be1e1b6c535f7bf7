import { and, eq, gt, isNull, notInArray, or, sql, type SQL } from "drizzle-orm";
import { calendarEvent, calendarFeed, eventAbsence, eventParticipant, office, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { actorOfPerson } from "~/platform/auth/actor-of-person";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { secretFile, type SecretFile } from "~/platform/http/secret-file.server";
import { partBeforeArchiving } from "../before-archiving.server";
import { answeredEvents, ofTheOrganisation, ownEvent, visibleEvent } from "../event-predicates.server";
import { calendarFile, type FileEvent } from "./calendar-file.server";
import { fileEvents } from "./file-events.server";

/** What is over for longer than this many days is no longer sent. */
const keptDays = 180;

/**
 * What a secret address shows now: only what its owner may see at this moment. Throws `not_found` for an address that is
 * none, was revoked, or whose owner has no access any more.
 */
export async function feedFile(token: string): Promise<SecretFile> {
  const feed = await usableFeed(token);
  const actor = feed.actor;
  const found = await fileEvents(and(visibleEvent(actor), stillOfUse(), ...wanted(actor, feed)));
  const events = found.flatMap((event) => partBeforeArchiving(event) ?? []);
  const body = calendarFile({ name: ["Meridian", feed.name].filter(Boolean).join(": "), method: "PUBLISH" }, feed.kind === "person" ? await withoutAbsences(actor, events) : events);
  return secretFile(body);
}

async function usableFeed(token: string) {
  const [row] = token.length > 100 ? [] : await database()
    .select({ feed: calendarFeed, owner: person, name: sql<string | null>`coalesce(${team.name}, ${office.name}) ->> coalesce(${person.locale}, 'en')` })
    .from(calendarFeed)
    .innerJoin(person, eq(person.id, calendarFeed.ownerId))
    .leftJoin(team, eq(team.id, calendarFeed.teamId))
    .leftJoin(office, eq(office.id, calendarFeed.officeId))
    .where(and(eq(calendarFeed.tokenHash, tokenHashOf(token)), eq(person.status, "active")));
  if (!row) notFound("feed");
  await noteUse(row.feed);
  return { ...row.feed, name: row.name, actor: actorOfPerson(row.owner) };
}

async function noteUse(feed: typeof calendarFeed.$inferSelect): Promise<void> {
  if (feed.lastUsedAt && Date.now() - feed.lastUsedAt.getTime() < 3_600_000) return;
  await database().update(calendarFeed).set({ lastUsedAt: new Date() }).where(eq(calendarFeed.id, feed.id));
}

const stillOfUse = () => or(isNull(calendarEvent.spanEnd), gt(calendarEvent.spanEnd, sql`now() - make_interval(days => ${keptDays})`));

function wanted(actor: Actor, { kind, teamId, officeId }: typeof calendarFeed.$inferSelect): (SQL | undefined)[] {
  switch (kind) {
    case "team":
      return [eq(calendarEvent.teamId, teamId ?? 0)];
    case "office":
      return [eq(calendarEvent.officeId, officeId ?? 0)];
    case "organisation":
      return [ofTheOrganisation()];
    case "person":
      return [or(ownEvent(actor), ofTheOrganisation()), notInArray(calendarEvent.id, answeredEvents(actor, withoutPlace()))];
  }
}

/** Whoever declined, or waits for a place, has nothing of the event in their calendar; letters keep to the same. */
const withoutPlace = () => sql`(${eventParticipant.answer} = 'no' or ${eventParticipant.waiting})`;

/** Dates that the owner said they cannot make are none of theirs. */
async function withoutAbsences(actor: Actor, events: (FileEvent & { id: number })[]): Promise<FileEvent[]> {
  const rows = await database().select().from(eventAbsence).where(eq(eventAbsence.personId, actor.personId));
  const away = Map.groupBy(rows, (row) => row.eventId);
  return events.map((event) => {
    const dates = (away.get(event.id) ?? []).map((absence) => absence.onDate);
    return { ...event, changes: [...event.changes.filter((change) => !dates.includes(change.onDate)), ...dates.map((onDate) => calledOff(event.id, onDate))] };
  });
}

const calledOff = (eventId: number, onDate: string) => ({ eventId, onDate, title: null, place: null, meetingUrl: null, startsAt: null, endsAt: null, cancelledAt: new Date(0) });
