import { and, inArray } from "drizzle-orm";
import { person } from "~db/schema";
import { foundPeople } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import { accessEvent, type EventAddress } from "./access-event.server";
import { mayAttend } from "./event-predicates.server";
import { eventPeople } from "./people-list.server";
import type { Reader } from "./reader.server";

/** Most people offered for what is looked for. */
const mostFound = 20;

/** Everybody who answered or was invited, and to those who organise the people of a name to invite. Throws `not_found`. */
export async function participantsView(actor: Actor, { locale }: Reader, address: EventAddress, find: string) {
  const { event, occurrence, abilities } = await accessEvent(actor, address, "see");
  const people = await eventPeople(event, occurrence.on, locale);
  const known = new Set(people.map(({ id }) => id));
  const mayInvite = abilities.organise && event.cancelledAt === null;
  const found = mayInvite ? await peopleToInvite(actor, locale, event.teamId, find) : [];
  return {
    id: event.id, on: occurrence.on, repeats: event.repetition !== null, title: occurrence.changed?.title ?? event.title, people, mayInvite, find,
    found: found.filter(({ id }) => !known.has(id)),
  };
}

export type ParticipantsView = Awaited<ReturnType<typeof participantsView>>;

/** Those of whom found, who may see the event: an invitation gives no right. */
async function peopleToInvite(actor: Actor, locale: Reader["locale"], teamId: number | null, find: string) {
  const question = await ask(find);
  if (!question) return [];
  const { rows } = await foundPeople(actor, locale, question, mostFound);
  if (rows.length === 0) return [];
  const allowed = await database().select({ id: person.id }).from(person).where(and(inArray(person.id, rows.map(({ id }) => id)), mayAttend(teamId)));
  const ids = new Set(allowed.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id)).map(({ id, handle, name, title, city }) => ({ id, handle, name, title, city }));
}
