import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { membership, membershipRequest, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { trainedUntilFor } from "~/modules/experts/public.server";
import type { PersonFacts } from "~/modules/organisation/contract";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { accessTeam } from "./access-team.server";
import { membershipRoles, peoplePageSize, type MembershipRole } from "./contract";
import { membersOf, trainingSightIn } from "./members-of.server";
import { mayChangeRole, mayLead, mayRemove, type TeamFacts } from "./policy";

/** Somebody with what their clock shows, made by the server: browsers know other time zones. */
export interface PersonInTeam extends PersonFacts {
  localTime: string;
}

/** A member of a team, as the viewer meets them. */
export interface TeamMember extends PersonInTeam {
  role: MembershipRole;
  joinedAt: Date;
  /** The roles the viewer may give this member; empty for most. */
  rolesToGive: MembershipRole[];
  /** Whether the viewer may take this member out of the team. */
  removable: boolean;
  /** Last day of their security training, for those who may know it. */
  trainedUntil: string | null;
}

/** Somebody who asks to be let in. */
export interface JoinRequest extends PersonInTeam {
  note: string;
  createdAt: Date;
}

/** One page of a team's people, and for those who answer them the open wishes to join. */
export interface TeamPeopleList {
  teamName: string;
  members: TeamMember[];
  total: number;
  page: number;
  requests: JoinRequest[];
  /** How many have valid security training, for those who may know; null for others. */
  trained: number | null;
  /** The viewer may invite people. */
  mayInvite: boolean;
}

/** Which of a team's people are asked for. */
export interface PeopleQuery {
  page: number;
  /** Those with valid security training alone; passed over where the viewer may not know. */
  trained: boolean;
}

/** The active people of a team: leads first, then by family name. Needs `see`; wishes to join need `manage`. */
export async function teamPeopleList(actor: Actor, slug: string, { page, ...query }: PeopleQuery, locale: Locale): Promise<TeamPeopleList> {
  const access = await accessTeam(actor, { slug }, "see");
  const { team, role, abilities } = access;
  const sight = await trainingSightIn(actor, access);
  const trained = sight.valid && query.trained;
  const [members, counts, requests] = await Promise.all([
    membersOf(actor, team.id, { trained }, locale).orderBy(leadsFirst, asc(person.familyName), asc(person.id)).limit(peoplePageSize).offset((page - 1) * peoplePageSize),
    countMembers(actor, team.id),
    abilities.manage ? requestsOf(team.id, locale) : [],
  ]);
  const rolesFor = (from: MembershipRole, organisationRole: TeamFacts["organisationRole"]) =>
    abilities.manage ? membershipRoles.filter((to) => to !== from && mayChangeRole(role, from, to) && (to !== "lead" || mayLead(organisationRole))) : [];
  const { time } = formatFor(locale, "UTC");
  const now = new Date();
  const withTime = <Person extends PersonFacts>(person: Person) => ({ ...person, localTime: time(now, person.timeZone) });
  return {
    teamName: team.name[locale],
    members: members.map(({ trainedUntil, organisationRole, ...member }) => ({ ...withTime(member), trainedUntil: trained && (sight.until || member.id === actor.personId) ? trainedUntil : null, rolesToGive: rolesFor(member.role, organisationRole), removable: abilities.manage && member.id !== actor.personId && mayRemove(role, member.role) })),
    total: trained ? counts.trained : counts.total,
    trained: sight.valid ? counts.trained : null,
    page,
    mayInvite: abilities.manage,
    requests: requests.map((request) => withTime(request)),
  };
}

const leadsFirst = sql`array_position(array['lead', 'coordinator', 'member', 'observer'], ${membership.role})`;

/** Who asks to be let into a team, the longest waiting first. Needs `manage`. */
export async function joinRequests(actor: Actor, slug: string, locale: Locale) {
  const { team } = await accessTeam(actor, { slug }, "manage");
  return requestsOf(team.id, locale);
}

async function countMembers(actor: Actor, teamId: number): Promise<{ total: number; trained: number }> {
  const [row] = await database()
    .select({ total: sql<number>`count(*)::int`, trained: sql<number>`(count(*) filter (where ${trainedUntilFor(actor)} is not null))::int` })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId), eq(person.status, "active")));
  return row ?? { total: 0, trained: 0 };
}

function requestsOf(teamId: number, locale: Locale) {
  return database()
    .select({ ...personFactsColumns(locale), note: membershipRequest.note, createdAt: membershipRequest.createdAt })
    .from(membershipRequest)
    .innerJoin(person, eq(person.id, membershipRequest.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(membership, and(eq(membership.teamId, membershipRequest.teamId), eq(membership.personId, person.id)))
    .where(and(eq(membershipRequest.teamId, teamId), eq(person.status, "active"), isNull(membership.personId)))
    .orderBy(asc(membershipRequest.createdAt), asc(person.id));
}
