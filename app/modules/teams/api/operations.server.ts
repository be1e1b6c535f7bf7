import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, slugParameter } from "~/platform/api/shapes";
import { maxFindText, teamKinds } from "../contract";
import { memberPage } from "../member-page.server";
import { teamDirectoryList, type DirectoryBranch, type DirectoryTeam } from "../team-directory-list.server";
import { teamSpaceView } from "../team-space-view.server";
import { member, team, teamLine } from "./shapes";

const listTeams = operation({
  id: "listTeams", method: "GET", path: "/teams", area: "teams", scope: "teams:read", paged: true,
  summary: "List the teams you can see",
  description: "In the order of their names in addresses. Archived teams are left out.",
  parameters: none,
  query: pageQuery.extend({
    q: z.string().trim().max(maxFindText).default("").meta({ description: "Words of the name or purpose, in any of the six languages.", example: "inspection" }),
    show: z.enum(["all", "mine", ...teamKinds]).default("all").meta({ description: "All teams, your own, or those of one kind." }),
  }),
  answer: { status: 200, description: "A page of teams.", schema: pageOf(teamLine) },
  async run({ actor, locale, query: { q, show, cursor, limit } }) {
    const { groups } = await teamDirectoryList(actor, { q, show }, locale);
    const after = placeIn(cursor, z.string()) ?? "";
    const teams = groups.flatMap(({ branches }) => branches.flatMap(withThoseBelow)).filter(({ slug }) => slug > after).sort((one, other) => (one.slug < other.slug ? -1 : 1));
    const { rows, next } = pageFrom(teams.slice(0, limit + 1), limit, ({ slug }) => slug);
    return { result: { items: rows, next }, next };
  },
});

const withThoseBelow = ({ team: one, below }: DirectoryBranch): DirectoryTeam[] => [one, ...below.flatMap(withThoseBelow)];

const getTeam = operation({
  id: "getTeam", method: "GET", path: "/teams/{slug}", area: "teams", scope: "teams:read",
  summary: "Read about a team",
  parameters: slugParameter, query: none,
  answer: { status: 200, description: "The team.", schema: team },
  run: async ({ actor, locale, path }) => ({ result: await teamSpaceView(actor, path.slug, locale) }),
});

const listMembers = operation({
  id: "listMembers", method: "GET", path: "/teams/{slug}/members", area: "teams", scope: "teams:read", paged: true,
  summary: "List the people of a team",
  description: "In the order of their handles.",
  parameters: slugParameter, query: pageQuery,
  answer: { status: 200, description: "A page of people.", schema: pageOf(member) },
  async run({ actor, locale, path, query: { cursor, limit } }) {
    const people = await memberPage(actor, path.slug, { after: placeIn(cursor, z.string()), limit: limit + 1 }, locale);
    const { rows, next } = pageFrom(people, limit, ({ handle }) => handle);
    const items = rows.map(({ countryIso2, joinedAt, ...person }) => ({ ...person, country: countryIso2, joinedAt: joinedAt.toISOString() }));
    return { result: { items, next }, next };
  },
});

/** Reading teams and their people. */
export const teamOperations: Operation[] = [listTeams, getTeam, listMembers];
