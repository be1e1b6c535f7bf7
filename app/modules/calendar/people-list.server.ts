import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { eventAbsence, eventParticipant, office, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { EventRow } from "./access-event.server";
import { mayAttend } from "./event-predicates.server";

/** How somebody stands to an event: what they answered, or that they were asked. */
export const standings = ["coming", "maybe", "waiting", "invited", "declined"] as const;
export type PersonStanding = (typeof standings)[number];

/** Somebody who was invited or has answered. */
export interface EventPerson {
  id: number;
  handle: string;
  name: string;
  /** Id of their photo. */
  photo: string | null;
  city: string | null;
  standing: PersonStanding;
  /** They cannot make the date that is looked at. */
  absent: boolean;
}

/** Everybody who was invited or has answered, by how they stand; the waiting in their order. The caller has checked that the event may be seen. */
export async function eventPeople(event: EventRow, on: string, locale: Locale): Promise<EventPerson[]> {
  const absent = sql<boolean>`exists (select from ${eventAbsence} where ${eventAbsence.eventId} = ${event.id} and ${eventAbsence.personId} = ${person.id} and ${eventAbsence.onDate} = ${on})`;
  const rows = await database()
    .select({ id: person.id, handle: person.handle, name: person.displayName, photo: person.photoId, city: sql<string | null>`${office.city} ->> ${locale}::text`, answer: eventParticipant.answer, waiting: eventParticipant.waiting, absent })
    .from(eventParticipant)
    .innerJoin(person, eq(person.id, eventParticipant.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(eventParticipant.eventId, event.id), isNull(eventParticipant.withdrawnAt), mayAttend(event.teamId)))
    .orderBy(sql`case when ${eventParticipant.waiting} then ${eventParticipant.place} end`, asc(person.familyName), asc(person.id));
  return rows.map(({ answer, waiting, ...row }) => ({ ...row, standing: standingOf(answer, waiting) }));
}

function standingOf(answer: "yes" | "maybe" | "no" | null, waiting: boolean): PersonStanding {
  if (answer === null) return "invited";
  if (answer === "no") return "declined";
  return answer === "maybe" ? "maybe" : waiting ? "waiting" : "coming";
}
