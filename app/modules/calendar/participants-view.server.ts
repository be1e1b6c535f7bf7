import { foundPeople } from "~/modules/experts/public.server";
import { officeOptions } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { ask } from "~/platform/text/ask.server";
import { accessEvent, type EventRow } from "./access-event.server";
import { invitable, isNamed, reachOfEvent, someReachedBy } from "./invitation-audience.server";
import { eventPeople } from "./people-list.server";
import type { Reader } from "./reader.server";
import type { InviteQuery } from "./schema.server";

/** How many people a page of those found has, and how many of an audience are named. */
const most = { found: 20, named: 8 };

/** Everybody who answered or was invited, and to those who organise whom they may invite. Throws `not_found`. */
export async function participantsView(actor: Actor, { locale }: Reader, { id, ...query }: { id: number } & InviteQuery) {
  const { event, occurrence, abilities, team } = await accessEvent(actor, { id, on: query.on }, "see");
  const mayInvite = abilities.organise && event.cancelledAt === null;
  const [people, invite] = await Promise.all([eventPeople(event, occurrence.on, locale), mayInvite ? inviteView(actor, locale, event, query) : null]);
  return {
    id: event.id, on: occurrence.on, repeats: event.repetition !== null, title: occurrence.changed?.title ?? event.title, people,
    invite: invite && { ...invite, team: team?.name[locale] ?? null },
  };
}

export type ParticipantsView = Awaited<ReturnType<typeof participantsView>>;
export type InviteView = NonNullable<ParticipantsView["invite"]>;

async function inviteView(actor: Actor, locale: Reader["locale"], event: EventRow, query: Omit<InviteQuery, "on">) {
  const [offices, found, reach] = await Promise.all([officeOptions(locale), peopleToInvite(actor, locale, event, query), reachWithNames(locale, event, query)]);
  return { query, offices, ...found, reach };
}

/** A page of those who fit, of whom may see the event and are new to it: an invitation gives no right. */
async function peopleToInvite(actor: Actor, locale: Reader["locale"], event: EventRow, { find, page }: Pick<InviteQuery, "find" | "page">) {
  const question = await ask(find);
  if (!question) return { found: [], count: 0, pages: 0 };
  const { rows, count } = await foundPeople(actor, locale, question, most.found, { among: invitable(event), offset: (page - 1) * most.found });
  return { found: rows.map(({ id, handle, name, title, city }) => ({ id, handle, name, title, city })), count, pages: Math.ceil(count / most.found) };
}

async function reachWithNames(locale: Reader["locale"], event: EventRow, query: Omit<InviteQuery, "on">) {
  const audience = { members: query.members && event.teamId !== null, officeId: query.officeId, function: query.function };
  if (!isNamed(audience)) return null;
  const [reach, named] = await Promise.all([reachOfEvent(event, audience), someReachedBy(event, audience, locale, most.named)]);
  return { ...reach, named };
}
