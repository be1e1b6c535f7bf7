import { and, desc, eq, inArray } from "drizzle-orm";
import { membership, membershipInvitation, office, person } from "~db/schema";
import { foundPeople } from "~/modules/experts/public.server";
import type { OfficeOption } from "~/modules/organisation/contract";
import { officeOptions, personFactsColumns } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ask } from "~/platform/text/ask.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import type { MembershipRole } from "./contract";
import { reachOf, someReached, type Audience, type Reach } from "./invitation-audience.server";
import { rolesToInviteAs } from "./policy";
import type { InviteQuery } from "./schema.server";

const most = { found: 20, named: 8, open: 100 };

/** Somebody who may be invited, and whether there is any need. */
export interface FoundColleague {
  id: number;
  handle: string;
  name: string;
  title: string;
  city: string | null;
  /** Where they stand with the team already. */
  already: "member" | "invited" | null;
}

/** The page on which people are invited. */
export interface InviteView {
  slug: string;
  name: string;
  roles: MembershipRole[];
  offices: OfficeOption[];
  /** Who fits the name asked for; null when none was. */
  found: FoundColleague[] | null;
  /** Whom the office or function asked for reaches, some of them named; null when none was. */
  reach: (Reach & { named: { handle: string; name: string; city: string | null }[] }) | null;
  /** Invitations nobody has answered yet, the latest first. */
  open: { id: number; handle: string; name: string; title: string; city: string | null; role: MembershipRole; invitedAt: Date }[];
}

/** What the page needs on which people are invited. Needs `manage`. */
export async function inviteView(actor: Actor, slug: string, query: InviteQuery, locale: Locale): Promise<InviteView> {
  const { team, role } = await accessTeam(actor, { slug }, "manage");
  const [offices, found, reach, open] = await Promise.all([
    officeOptions(locale), findColleagues(actor, team.id, query.q, locale), reachWithNames(team.id, query, locale), openInvitations(team.id, locale),
  ]);
  return { slug: team.slug, name: team.name[locale], roles: rolesToInviteAs(role), offices, found, reach, open };
}

/** People by their names, fields or places, in any script; those who are like the name when nobody fits. */
async function findColleagues(actor: Actor, teamId: number, words: string, locale: Locale): Promise<FoundColleague[] | null> {
  const question = await ask(words);
  if (!question) return words === "" ? null : [];
  const { rows } = await foundPeople(actor, locale, question, most.found);
  const ids = rows.map(({ id }) => id);
  const [members, invited] = ids.length === 0 ? [[], []] : await Promise.all([
    database().select({ id: membership.personId }).from(membership).where(and(eq(membership.teamId, teamId), inArray(membership.personId, ids))),
    database().select({ id: membershipInvitation.personId }).from(membershipInvitation).where(and(eq(membershipInvitation.teamId, teamId), inArray(membershipInvitation.personId, ids))),
  ]);
  const isOneOf = (people: { id: number }[], id: number) => people.some((one) => one.id === id);
  return rows.map(({ id, handle, name, title, city }) => ({
    id, handle, name, title, city, already: isOneOf(members, id) ? "member" : isOneOf(invited, id) ? "invited" : null,
  }));
}

async function reachWithNames(teamId: number, audience: Audience, locale: Locale): Promise<InviteView["reach"]> {
  if (audience.officeId === undefined && audience.function === undefined) return null;
  const [reach, named] = await Promise.all([reachOf(teamId, audience), someReached(teamId, audience, locale, most.named)]);
  return { ...reach, named: named.map(({ handle, name, city }) => ({ handle, name, city })) };
}

function openInvitations(teamId: number, locale: Locale): Promise<InviteView["open"]> {
  const { id, handle, name, title, city } = personFactsColumns(locale);
  return database()
    .select({ id, handle, name, title, city, role: membershipInvitation.role, invitedAt: membershipInvitation.createdAt })
    .from(membershipInvitation)
    .innerJoin(person, and(eq(person.id, membershipInvitation.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(membershipInvitation.teamId, teamId))
    .orderBy(desc(membershipInvitation.createdAt), desc(person.id))
    .limit(most.open);
}
