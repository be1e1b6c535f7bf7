import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import { membership, membershipInvitation, membershipRequest, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { teamKinds, type MembershipRole, type TeamKind, type TeamVisibility } from "./contract";
import { foldedWords, holdsAll } from "./fold-words";
import { abilitiesIn } from "./policy";
import type { DirectoryQuery } from "./schema.server";
import { readableTeam, visibleTeam } from "./team-predicates.server";
import { langOf, shownLanguage } from "./written-words";

/** A team in the directory, for one viewer. */
export interface DirectoryTeam {
  slug: string;
  name: string;
  purpose: string;
  kind: TeamKind;
  visibility: TeamVisibility;
  people: number;
  role: MembershipRole | null;
  /** The viewer has asked to join and waits. */
  requested: boolean;
  /** The viewer is asked to join and has not answered. */
  invited: boolean;
  /** The language of name and purpose where it is not the reader's. */
  lang?: Locale | undefined;
  abilities: { read: boolean; join: boolean; requestToJoin: boolean };
  /** The team above, where the viewer sees it. */
  parentName: string | null;
}

/** A team with the teams below it. */
export interface DirectoryBranch {
  team: DirectoryTeam;
  below: DirectoryBranch[];
}

/** The directory: how many teams there are of each sort, and those asked for. */
export interface TeamDirectoryList {
  counts: Record<DirectoryQuery["show"], number>;
  found: number;
  /** By kind, each a tree; when something was searched for, or one's own are shown, all flat with the best first. */
  groups: { kind: TeamKind | null; branches: DirectoryBranch[] }[];
}

type Row = DirectoryTeam & { id: number; parentId: number | null };

/** All teams the viewer sees, archived ones left out. One query whatever the number of teams. */
export async function teamDirectoryList(actor: Actor, query: DirectoryQuery, locale: Locale): Promise<TeamDirectoryList> {
  const rows = await visibleRows(actor, query.q, locale);
  const shown = rows.filter((row) => query.show === "all" || (query.show === "mine" ? row.role !== null : row.kind === query.show));
  const flat = query.q !== "" || query.show === "mine";
  return {
    counts: countsOf(rows),
    found: shown.length,
    groups: flat ? [{ kind: null, branches: shown.map((row) => ({ team: withoutIds(row), below: [] })) }] : treesOf(shown),
  };
}

/** The working groups inside a team that the viewer sees, by name. */
export async function groupsInside(actor: Actor, teamId: number, locale: Locale): Promise<DirectoryTeam[]> {
  return (await visibleRows(actor, "", locale, and(eq(team.parentId, teamId), eq(team.kind, "working_group")))).map(withoutIds);
}

async function visibleRows(actor: Actor, question: string, locale: Locale, which?: SQL): Promise<Row[]> {
  const words = foldedWords(question);
  const people = database()
    .select({ teamId: membership.teamId, people: sql<number>`count(*)::int`.as("people") })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .groupBy(membership.teamId)
    .as("people_of");
  const rows = await database()
    .select({
      id: team.id, parentId: team.parentId, slug: team.slug, kind: team.kind, visibility: team.visibility,
      name: sql<string>`${team.name} ->> ${locale}::text`,
      purpose: sql<string>`${team.purpose} ->> ${locale}::text`,
      people: sql<number>`coalesce(${people.people}, 0)`,
      role: membership.role,
      requested: sql<boolean>`${membershipRequest.personId} is not null`,
      invited: sql<boolean>`${membershipInvitation.personId} is not null`,
      readsAbove: sql<boolean>`(${team.kind} <> 'working_group' or ${team.parentId} is null or ${readableTeam(actor, team.parentId)})`,
      language: team.language, languages: team.languages,
      names: words.length > 0 ? sql<string>`concat_ws(' ', ${team.code}, ${team.leadUnit}, ${allLanguages(team.name)})` : sql<string>`''`,
      purposes: words.length > 0 ? allLanguages(team.purpose) : sql<string>`''`,
    })
    .from(team)
    .leftJoin(people, eq(people.teamId, team.id))
    .leftJoin(membership, and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId)))
    .leftJoin(membershipRequest, and(eq(membershipRequest.teamId, team.id), eq(membershipRequest.personId, actor.personId)))
    .leftJoin(membershipInvitation, and(eq(membershipInvitation.teamId, team.id), eq(membershipInvitation.personId, actor.personId)))
    .where(and(which, isNull(team.archivedAt), visibleTeam(actor, team.id)));
  const namesById = new Map(rows.map((row) => [row.id, row.name]));
  const found = rows.filter((row) => holdsAll(`${row.names} ${row.purposes}`, words));
  const inName = new Map(found.map((row) => [row.id, holdsAll(row.names, words)]));
  found.sort((a, b) => Number(inName.get(b.id)) - Number(inName.get(a.id)) || a.name.localeCompare(b.name, locale));
  return found.map(({ names: _names, purposes: _purposes, readsAbove, language, languages, ...row }) => {
    const { organisationRole } = actor;
    const { visibility, role, invited } = row;
    const { read, join, requestToJoin } = abilitiesIn({ organisationRole, visibility, role, invited, readsAbove, archived: false, leaderless: false });
    return { ...row, lang: langOf(locale, shownLanguage(locale, languages, language)), abilities: { read, join, requestToJoin }, parentName: namesById.get(row.parentId ?? 0) ?? null };
  });
}

const allLanguages = (column: typeof team.name | typeof team.purpose) => sql<string>`(select string_agg(value, ' ') from jsonb_each_text(${column}))`;

function countsOf(rows: Row[]): TeamDirectoryList["counts"] {
  const ofKind = (kind: TeamKind) => rows.filter((row) => row.kind === kind).length;
  return {
    all: rows.length,
    mine: rows.filter((row) => row.role !== null).length,
    global_technical: ofKind("global_technical"),
    thematic: ofKind("thematic"),
    corporate: ofKind("corporate"),
    working_group: ofKind("working_group"),
  };
}

/** Each kind's teams as trees; a team whose parent is of another kind, or not shown, begins one. */
function treesOf(rows: Row[]): TeamDirectoryList["groups"] {
  const shown = new Set(rows.map((row) => row.id));
  const branch = (row: Row): DirectoryBranch => ({
    team: withoutIds(row),
    below: rows.filter((other) => other.parentId === row.id && other.kind === row.kind).map(branch),
  });
  const isTop = (row: Row) => row.parentId === null || !shown.has(row.parentId) || rows.some((other) => other.id === row.parentId && other.kind !== row.kind);
  return teamKinds
    .map((kind) => ({ kind, branches: rows.filter((row) => row.kind === kind && isTop(row)).map(branch) }))
    .filter((group) => group.branches.length > 0);
}

function withoutIds({ id: _id, parentId: _parentId, ...row }: Row): DirectoryTeam {
  return row;
}
