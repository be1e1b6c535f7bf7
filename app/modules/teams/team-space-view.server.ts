import { and, eq, sql } from "drizzle-orm";
import { membership, membershipRequest, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import { callsToPerson, type CallsToPerson } from "./calls-to-person.server";
import type { MembershipRole, TeamAbilities, TeamKind, TeamVisibility } from "./contract";
import { pinnedIn, type PinnedThing } from "./pinned-list.server";
import { responsibilitiesIn, type Responsibility } from "./responsibilities.server";
import { teamOfficers, type TeamOfficer } from "./team-officers.server";
import { visibleTeam } from "./team-predicates.server";
import { langOf, shownLanguage } from "./written-words";

/** The head of a team's space, for one viewer. */
export interface TeamSpaceView {
  id: number;
  slug: string;
  name: string;
  purpose: string;
  /** The language of name and purpose where it is not the reader's. */
  lang?: Locale | undefined;
  kind: TeamKind;
  visibility: TeamVisibility;
  archived: boolean;
  people: number;
  offices: number;
  officers: TeamOfficer[];
  /** Who supports what, and the headquarters unit that answers for it; empty when none does. */
  responsibilities: Responsibility[];
  leadUnit: string;
  /** The teams above, the topmost first; only those the viewer sees. */
  above: { slug: string; name: string }[];
  role: MembershipRole | null;
  abilities: TeamAbilities;
  /** When the viewer asked to join; null when no wish is open. */
  requestedAt: Date | null;
  /** What stands first among its threads and documents, for those who read them. */
  pinned: PinnedThing[];
  /** What the team wants of the viewer, or has to tell them. */
  calls: CallsToPerson;
  /** Open wishes to join, for those who answer them. */
  requestsToAnswer: number;
}

/** What every page of a team's space begins with. Needs `see`. */
export async function teamSpaceView(actor: Actor, slug: string, locale: Locale): Promise<TeamSpaceView> {
  const { team: found, role, abilities } = await accessTeam(actor, { slug }, "see");
  const [figures, officers, responsibilities, calls, pinned, above] = await Promise.all([
    figuresOf(actor, found.id),
    teamOfficers(found.id),
    abilities.read ? responsibilitiesIn(found.id, locale) : [],
    callsToPerson(actor, locale, found.id),
    abilities.read ? pinnedIn(found) : [],
    found.parentId === null ? [] : teamsAbove(actor, found.parentId, locale),
  ]);
  return {
    id: found.id,
    slug: found.slug,
    lang: langOf(locale, shownLanguage(locale, found.languages, found.language)),
    name: found.name[locale],
    purpose: found.purpose[locale],
    kind: found.kind,
    visibility: found.visibility,
    archived: found.archivedAt !== null,
    people: figures.people,
    offices: figures.offices,
    officers,
    responsibilities,
    leadUnit: found.leadUnit,
    above,
    role,
    abilities,
    calls,
    pinned,
    requestedAt: figures.requestedAt,
    requestsToAnswer: abilities.manage ? figures.requests : 0,
  };
}

async function figuresOf(actor: Actor, teamId: number) {
  const requests = database()
    .select({
      requests: sql<number>`count(*)::int`.as("requests"),
      requestedAt: sql<Date | null>`max(${membershipRequest.createdAt}) filter (where ${membershipRequest.personId} = ${actor.personId})`.mapWith(membershipRequest.createdAt).as("requested_at"),
    })
    .from(membershipRequest)
    .innerJoin(person, and(eq(person.id, membershipRequest.personId), eq(person.status, "active")))
    .where(eq(membershipRequest.teamId, teamId));
  const people = database()
    .select({ people: sql<number>`count(*)::int`, offices: sql<number>`count(distinct ${person.officeId})::int` })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .where(eq(membership.teamId, teamId));
  const [[asked], [counted]] = await Promise.all([requests, people]);
  return { people: counted?.people ?? 0, offices: counted?.offices ?? 0, requests: asked?.requests ?? 0, requestedAt: asked?.requestedAt ?? null };
}

async function teamsAbove(actor: Actor, parentId: number, locale: Locale): Promise<{ slug: string; name: string }[]> {
  const rows = await database().execute<{ slug: string; name: string }>(sql`
    with recursive above (id, parent_id, height) as (
      select id, parent_id, 1 from team where id = ${parentId}
      union all
      select parent.id, parent.parent_id, height + 1 from above join team parent on parent.id = above.parent_id where height < 10
    )
    select ${team.slug} as slug, ${team.name} ->> ${locale}::text as name
    from above join ${team} on ${team.id} = above.id
    where ${visibleTeam(actor, team.id)}
    order by height desc`);
  return rows.map(({ slug, name }) => ({ slug, name }));
}
