import { directsAnOffice, type PersonFunction } from "~/modules/organisation/contract";
import type { MembershipRole, TeamAbilities, TeamKind, TeamVisibility } from "./contract";

/** All that decides what a person may do with a team. */
export interface TeamFacts {
  organisationRole: "administrator" | "staff" | "guest";
  visibility: TeamVisibility;
  /** The person's place in the team; null for those outside. */
  role: MembershipRole | null;
  archived: boolean;
  /** The person is asked to join and has not answered yet. */
  invited: boolean;
  /** Nobody who could act leads the team. */
  leaderless: boolean;
  /** For a working group: whether the person may read the team it is inside of. True for teams that stand alone. */
  readsAbove: boolean;
}

/** What these facts allow. The only place where rights in teams are decided; lists ask `team-predicates`, held to this by test. */
export function abilitiesIn(facts: TeamFacts): TeamAbilities {
  const { organisationRole, visibility, role, archived, invited } = facts;
  const belongs = role !== null;
  const administers = organisationRole === "administrator";
  // Open and on request mean: to all staff, or, inside a team, to those who may read that team.
  const inCircle = organisationRole !== "guest" && facts.readsAbove;
  const mayEnter = inCircle && !belongs && !archived;
  const actsForLead = role === "lead" || (administers && facts.leaderless);
  return {
    see: belongs || invited || (inCircle && visibility !== "private") || administers,
    read: belongs || (inCircle && visibility === "open"),
    post: belongs && role !== "observer" && !archived,
    join: mayEnter && visibility === "open",
    requestToJoin: mayEnter && visibility === "request",
    leave: belongs,
    manage: (actsForLead || role === "coordinator") && !archived,
    govern: role === "lead" && !archived,
    handOver: actsForLead && !archived,
    archive: (role === "lead" || administers) && !archived,
    reopen: (role === "lead" || administers) && archived,
    measure: belongs,
  };
}

/** Whether somebody with the role `by` may turn a person's role `from` into `to`: leads name anybody, coordinators only members and observers. */
export function mayChangeRole(by: MembershipRole | null, from: MembershipRole, to: MembershipRole): boolean {
  if (by === "lead") return true;
  return by === "coordinator" && isPlain(from) && isPlain(to);
}

/** Whether somebody may lead a team: whoever is there for a time, from elsewhere, answers for none. */
export const mayLead = (organisationRole: TeamFacts["organisationRole"]): boolean => organisationRole !== "guest";

const isPlain = (role: MembershipRole) => role === "member" || role === "observer";

/** Whether somebody may set up a team of the organisation itself: whatever stands beside the others is decided centrally. */
export const mayFoundTeam = (organisationRole: TeamFacts["organisationRole"]): boolean => organisationRole === "administrator";

/** Whether somebody may set up a working group inside a team: those who manage it. Groups stand one level deep. */
export const mayFoundGroup = (inside: { kind: TeamKind; abilities: TeamAbilities }): boolean =>
  inside.abilities.manage && inside.kind !== "working_group";

/** Whether somebody with the role `by` may take a person with the role `from` out of the team, or bring them back. */
export const mayRemove = (by: MembershipRole | null, from: MembershipRole): boolean => by === "lead" || (by === "coordinator" && isPlain(from));

/** What somebody who manages a team may invite people to be: nobody is invited to lead, that takes a succession. */
export const rolesToInviteAs = (by: MembershipRole | null): MembershipRole[] =>
  by === "lead" ? ["member", "coordinator", "observer"] : ["member", "observer"];

/** What of a team's security training a reader learns. */
export interface TrainingSight {
  /** Who has a valid one: for those inside the team, who travel together, and for those who answer for an office. */
  valid: boolean;
  /** Until when: for those who send people out. */
  until: boolean;
}

/** Decides it from the reader's place in the team and their function; whoever does not read the team learns nothing. */
export function trainingSight(reader: { reads: boolean; role: MembershipRole | null; function: PersonFunction }): TrainingSight {
  const sends = reader.role === "lead" || reader.role === "coordinator" || directsAnOffice(reader.function);
  return { valid: reader.reads && (sends || reader.role === "member"), until: reader.reads && sends };
}

/** Whether somebody who manages a team may invite people to be this. */
export const mayInviteAs = (by: MembershipRole | null, role: MembershipRole): boolean => rolesToInviteAs(by).includes(role);
