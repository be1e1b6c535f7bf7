import { setTimeout as pause } from "node:timers/promises";
import { and, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import { calendarEvent, eventParticipant, office, person, team } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { sendMail } from "~/platform/mail/mail.server";
import type { EventRow } from "./access-event.server";
import { mayAttend } from "./event-predicates.server";
import { changedDates } from "./event-rows.server";
import { eventHref } from "./hrefs";
import { calendarFile, type FileEvent } from "./icalendar/calendar-file.server";
import { fileEvents } from "./icalendar/file-events.server";
import { changesSince, onlyDateOff } from "./letter-changes.server";
import { lettersIn, type LetterKind } from "./letters.server";
import { nextDateOf } from "./next-date.server";
import { firstDateOf } from "./time/occurrences.server";

type Participant = typeof eventParticipant.$inferSelect;
type Mailed = Pick<Participant, "mailedAs" | "mailedSequence">;

/** How somebody stands to an event, as far as their calendar goes. */
type Standing = "invited" | "yes" | "maybe" | "waiting" | "none" | "cancelled" | "archived" | "uninvited" | "outside";

const attendance = { invited: "NEEDS-ACTION", yes: "ACCEPTED", maybe: "TENTATIVE" } as const;

/** Brings everybody's calendar in line with the event. */
export async function mailParticipants(eventId: number): Promise<void> {
  const people = await database().select({ personId: eventParticipant.personId }).from(eventParticipant).where(eq(eventParticipant.eventId, eventId));
  for (const { personId } of people) await mailParticipant(eventId, personId);
}

/** So long somebody stays with a process that no longer says that it writes to them: it was killed. */
const claimSeconds = 30;
const pauseMilliseconds = 200;

/**
 * Brings one person's calendar in line with the event: an invitation or update (METHOD:REQUEST), or its
 * withdrawal (METHOD:CANCEL), in their language. Sends nothing when they hold it as it is. One at a time
 * for a person, in whichever process, so that two deliveries at once send one mail; no connection is held
 * while it is sent.
 */
export async function mailParticipant(eventId: number, personId: number): Promise<void> {
  const them = and(eq(eventParticipant.eventId, eventId), eq(eventParticipant.personId, personId));
  const free = sql`coalesce(${eventParticipant.mailingUntil} <= now(), true)`;
  while (!(await claim(and(them, free)))) {
    if ((await database().$count(eventParticipant, them)) === 0) return;
    await pause(pauseMilliseconds);
  }
  // One that comes too late must not claim whom this process has let go of.
  const held = and(them, isNotNull(eventParticipant.mailingUntil));
  const renewing = setInterval(() => void claim(held).catch(() => undefined), (claimSeconds * 1_000) / 3);
  let mailed: Mailed | undefined;
  try {
    mailed = await bringInLine(them);
  } finally {
    clearInterval(renewing);
    await database().update(eventParticipant).set({ ...mailed, mailingUntil: null }).where(them);
  }
  // Whoever's invitation was taken back stays until they have heard of it, unless they were invited anew meanwhile.
  if (mailed?.mailedAs === "uninvited") await database().delete(eventParticipant).where(and(them, isNotNull(eventParticipant.withdrawnAt)));
}

/** Makes somebody this process's to write to; false when it finds nobody such. */
async function claim(who: SQL | undefined): Promise<boolean> {
  const claimed = await database()
    .update(eventParticipant)
    .set({ mailingUntil: sql`now() + make_interval(secs => ${claimSeconds})` })
    .where(who)
    .returning({ personId: eventParticipant.personId });
  return claimed.length > 0;
}

/** Sends what is missing; gives what their calendar holds then. */
async function bringInLine(them: SQL | undefined): Promise<Mailed | undefined> {
  const [row] = await database()
    .select({ participant: eventParticipant, event: calendarEvent, archivedAt: team.archivedAt })
    .from(eventParticipant)
    .innerJoin(calendarEvent, eq(calendarEvent.id, eventParticipant.eventId))
    .leftJoin(team, eq(team.id, calendarEvent.teamId))
    .where(them);
  if (!row) return undefined;
  const { participant, event, archivedAt } = row;
  const standing = await standingOf(event, participant, archivedAt !== null);
  const letter = letterFor(event, participant, standing);
  if (letter !== null) await post(event, participant, standing, letter);
  return { mailedAs: standing, mailedSequence: ["none", "waiting", "uninvited", "outside"].includes(standing) ? null : event.sequence };
}

async function standingOf(event: EventRow, { personId, answer, waiting, withdrawnAt }: Participant, archived: boolean): Promise<Standing> {
  const [welcome] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, personId), mayAttend(event.teamId)));
  if (!welcome) return "outside";
  if (withdrawnAt !== null) return "uninvited";
  if (answer === "no") return "none";
  if (event.cancelledAt !== null) return "cancelled";
  if (archived) return "archived";
  return waiting ? "waiting" : (answer ?? "invited");
}

/** Which letter tells somebody of the difference between what their calendar holds and how it is; null when there is none. */
function letterFor(event: EventRow, { mailedAs, mailedSequence }: Participant, standing: Standing): LetterKind | null {
  const holdsIt = mailedSequence !== null && mailedAs !== "cancelled" && mailedAs !== "archived";
  // Whoever lost sight of the event is told nothing of how it stands now, not even that it is gone.
  if (standing === "outside") return null;
  if (standing === "none") return holdsIt ? "withdrawn" : null;
  if (standing === "cancelled") return holdsIt || mailedAs === "waiting" ? "cancelled" : null;
  if (event.spanEnd !== null && event.spanEnd.getTime() < Date.now()) return null;
  if (standing === "uninvited") return holdsIt ? "uninvited" : null;
  if (standing === "archived") return holdsIt || mailedAs === "waiting" ? "archived" : null;
  if (standing === "waiting") return mailedAs === "waiting" ? null : "waiting";
  if (mailedAs === "waiting" && standing === "yes") return "place";
  if (mailedAs === standing && mailedSequence === event.sequence) return null;
  return mailedAs === standing ? "changed" : standing;
}

async function post(event: EventRow, { personId, mailedSequence }: Participant, standing: Standing, letter: LetterKind): Promise<void> {
  const [to] = await database()
    .select({ name: person.displayName, email: person.email, locale: person.locale, status: person.status, ownZone: person.timeZone, officeZone: office.timeZone })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(person.id, personId));
  if (to?.status !== "active") return;
  const [file] = await fileEvents(eq(calendarEvent.id, event.id));
  if (!file) return;
  const reader = { locale: to.locale ?? ("en" as const), timeZone: to.ownZone ?? to.officeZone ?? "UTC" };
  const letters = await lettersIn(reader);
  const [dates, changes] = await Promise.all([changedDates([event.id]), changesSince(event, mailedSequence)]);
  const own = dates.get(event.id) ?? [];
  const on = nextDateOf(event, own) ?? firstDateOf(event).toString();
  const link = environment().publicUrl + eventHref({ ...event, on: event.repetition === null ? undefined : (onlyDateOff(changes) ?? on) });
  const words = letters.write(letter, { event, name: to.name, dates: own, on, changes, link });
  await sendMail({ to: to.email, ...words, ...(standing === "waiting" ? {} : { icalEvent: attachment(file, standing, letter, to) }) });
}

function attachment(file: FileEvent, standing: Standing, letter: LetterKind, { name, email }: { name: string; email: string }) {
  const method = ["cancelled", "archived", "withdrawn", "uninvited"].includes(letter) ? ("CANCEL" as const) : ("REQUEST" as const);
  const status = standing in attendance ? attendance[standing as keyof typeof attendance] : "DECLINED";
  const attendee = { name, email, rsvp: false, status } as FileEvent["attendee"] & object;
  return { method, filename: method === "CANCEL" ? "cancel.ics" : "invitation.ics", content: calendarFile({ name: file.title, method }, [{ ...file, attendee }]) };
}
