import type { MembershipRole } from "~/modules/teams/contract";
import type { ThreadKind } from "./contract";

const answersForTeam = (role: MembershipRole | null) => role === "lead" || role === "coordinator";

/** Whether somebody who may post in the team may start a thread of this kind: announcements are for those who answer for the team. */
export function mayStart(kind: ThreadKind, role: MembershipRole | null): boolean {
  return kind !== "announcement" || answersForTeam(role);
}

/** Whether an answer may be accepted, changed or taken back: by who asked, and by those who answer for the team. */
export function mayAcceptAnswer(facts: { kind: ThreadKind; mayPost: boolean; asked: boolean; role: MembershipRole | null }): boolean {
  return facts.kind === "question" && facts.mayPost && (facts.asked || answersForTeam(facts.role));
}
