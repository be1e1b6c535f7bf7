import type { membership } from "~db/schema";
import type { SeedClock } from "../clock";
import { countries } from "../reference/countries";
import { offices } from "../reference/offices";
import { taxonomy } from "../reference/taxonomy";
import { teams, type ReferenceTeam } from "../reference/teams";
import { readTeams } from "./notation";
import type { PlannedPerson } from "./plan-people";
import { seededRandom } from "./random";
import { longestShift } from "./working-hours";
import { firstWritingIn } from "./writing";

type Role = NonNullable<(typeof membership.$inferInsert)["role"]>;

/** One person in one team, both still by their readable names. */
export interface PlannedMembership {
  handle: string;
  team: string;
  role: Role;
  joinedAt: Date;
}

const roles: readonly string[] = ["lead", "coordinator", "member", "observer"] satisfies Role[];
const terms = new Map(taxonomy.map((term) => [term.id, term]));
const fragile = new Set(countries.filter((country) => country.fragile !== null).map((country) => country.iso2));
const countryOfOffice = new Map(offices.map((office) => [office.code, office.country]));

/** Teams that a function brings along; those of the two bureaux are for their own specialists. */
const teamsOfFunction: Record<string, string[]> = {
  country_office_director: ["CT-UNCT", "CF-PROG"],
  dwt_director: ["CT-UNCT", "CF-PROG"],
  employers_specialist: ["BU-ACTEMP"],
  workers_specialist: ["BU-ACTRAV"],
  communication_officer: ["CF-DCOMM"],
};
const byFunctionOnly = new Set(["BU-ACTEMP", "BU-ACTRAV"]);

/** How near a term is to a team's field: 1 named by it or below a named one, 0.3 only within its broad field, else 0. */
function nearness(termId: string, team: ReferenceTeam): number {
  for (let term = terms.get(termId); term; term = term.parent === null ? undefined : terms.get(term.parent)) {
    if (team.terms.includes(term.id)) return term.level > 1 || term.id === termId ? 1 : 0.3;
  }
  return 0;
}

/** The probability that somebody has joined a team because of what they know. */
function pull(planned: PlannedPerson, team: ReferenceTeam): number {
  const weights = planned.expertise.map(({ termId, level }, rank) => {
    const interest = rank === 0 ? 1 : level === "working" ? 0.35 : 0.75;
    return interest * nearness(termId, team);
  });
  return Math.max(0, ...weights) * (team.visibility === "request" ? 0.6 : 1);
}

function joinsByThemselves(planned: PlannedPerson, team: ReferenceTeam): boolean {
  if (firstWritingIn(team.code, planned.row.handle) !== undefined) return true;
  const isNewOrOutside = planned.arrived < 30 || planned.row.organisationRole !== "staff";
  if (isNewOrOutside || team.visibility === "private") return false;
  const { function: role = "specialist", handle } = planned.row;
  if (teamsOfFunction[role]?.includes(team.code)) return true;
  if (byFunctionOnly.has(team.code)) return false;
  const dutyCountry = countryOfOffice.get(planned.seed.office ?? "");
  if (team.code === "CT-FRAGILE" && dutyCountry !== undefined && fragile.has(dutyCountry)) return true;
  return seededRandom(`${handle} ${team.code}`).chance(pull(planned, team));
}

function namedRole(planned: PlannedPerson, team: ReferenceTeam): Role | undefined {
  const named = readTeams(planned.seed.teams ?? "").find((entry) => entry.team === team.code);
  if (named === undefined) return undefined;
  if (!roles.includes(named.role)) throw new SyntaxError(`${planned.seed.name} cannot be "${named.role}" of a team.`);
  return named.role as Role;
}

/** A team of some size that names no coordinator has one: whoever has known the field longest, the leads aside. */
function appointCoordinator(members: PlannedMembership[], team: ReferenceTeam, people: Map<string, PlannedPerson>) {
  if (members.length < 5 || members.some((member) => member.role === "coordinator")) return;
  const years = ({ handle }: PlannedMembership) =>
    Math.max(0, ...(people.get(handle)?.expertise ?? []).map((known) => (nearness(known.termId, team) === 1 ? known.years ?? 0 : 0)));
  const candidates = members.filter((member) => member.role === "member").sort((one, other) => years(other) - years(one));
  if (candidates[0]) candidates[0].role = "coordinator";
}

/** The fewest and the most days before the anchor at which somebody may have joined a team: nobody writes before that. */
function timeToJoin(firstWriting: number | undefined, arrived: number): [number, number] {
  const latest = firstWriting === undefined ? 1 : Math.ceil(firstWriting + longestShift);
  return [latest, Math.max(latest, arrived - 1)];
}

/** Who is in which team, as what and since when. Pure and deterministic like the people themselves. */
export function planMemberships(planned: PlannedPerson[], clock: SeedClock): PlannedMembership[] {
  const people = new Map(planned.map((one) => [one.row.handle, one]));
  return teams.flatMap((team) => {
    const members = planned.flatMap((one) => {
      const role = namedRole(one, team) ?? (joinsByThemselves(one, team) ? "member" : undefined);
      if (role === undefined) return [];
      const { handle } = one.row;
      const days = seededRandom(`${team.code} ${handle} joined`).between(...timeToJoin(firstWritingIn(team.code, handle), one.arrived));
      return [{ handle, team: team.code, role, joinedAt: clock.daysAgo(days) }];
    });
    appointCoordinator(members, team, people);
    return members;
  });
}
