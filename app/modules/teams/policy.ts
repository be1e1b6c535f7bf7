import type { MembershipRole, TeamAbilities, TeamVisibility } from "./contract";

/** All that decides what a person may do with a team. */
export interface TeamFacts {
  organisationRole: "administrator" | "staff" | "guest";
  visibility: TeamVisibility;
  /** The person's place in the team; null for those outside. */
  role: MembershipRole | null;
  archived: boolean;
}

/** What these facts allow. The only place where rights in teams are decided; lists ask `team-predicates`, held to this by test. */
export function abilitiesIn(facts: TeamFacts): TeamAbilities {
  const { organisationRole, visibility, role, archived } = facts;
  const belongs = role !== null;
  const ofTheStaff = organisationRole !== "guest";
  const mayEnter = ofTheStaff && !belongs && !archived;
  return {
    see: belongs || (ofTheStaff && visibility !== "private") || organisationRole === "administrator",
    read: belongs || (ofTheStaff && visibility === "open"),
    post: belongs && role !== "observer" && !archived,
    join: mayEnter && visibility === "open",
    requestToJoin: mayEnter && visibility === "request",
    leave: belongs,
    manage: (role === "lead" || role === "coordinator") && !archived,
  };
}

/** Whether somebody with the role `by` may turn a person's role `from` into `to`: leads name anybody, coordinators only members and observers. */
export function mayChangeRole(by: MembershipRole | null, from: MembershipRole, to: MembershipRole): boolean {
  if (by === "lead") return true;
  const plain: MembershipRole[] = ["member", "observer"];
  return by === "coordinator" && plain.includes(from) && plain.includes(to);
}
