import type { MembershipRole } from "~/modules/teams/contract";
import type { ThreadKind } from "./contract";

/** Whether somebody answers for the team: leads and coordinators. */
export const answersForTeam = (role: MembershipRole | null) => role === "lead" || role === "coordinator";

/** Whether somebody who may post in the team may start a thread of this kind: announcements are for those who answer for the team. */
export function mayStart(kind: ThreadKind, role: MembershipRole | null): boolean {
  return kind !== "announcement" || answersForTeam(role);
}

/** Whether an answer may be accepted, changed or taken back: by who asked, and by those who answer for the team. */
export function mayAcceptAnswer(facts: { kind: ThreadKind; mayPost: boolean; asked: boolean; role: MembershipRole | null }): boolean {
  return facts.kind === "question" && facts.mayPost && (facts.asked || answersForTeam(facts.role));
}

/** What one may do with a message of a thread. */
export interface MessageAbilities {
  /** Set signs on it, quote it. */
  react: boolean;
  edit: boolean;
  remove: boolean;
  /** Put a person's words in place of a machine's translation. */
  correct: boolean;
  setLanguage: boolean;
}

/**
 * What these facts allow to a reader. `mayPost` and `mayOrder` are abilities in the thread: words are their author's to
 * change while they may write there, and to take back as long as they may read there, also where it was closed
 * meanwhile; those who keep order delete them too. A deleted message is left alone.
 */
export function abilitiesOn(facts: { mayPost: boolean; mayOrder: boolean; own: boolean; deleted: boolean }): MessageAbilities {
  const { mayPost, mayOrder, own, deleted } = facts;
  return {
    react: mayPost && !deleted, edit: mayPost && own && !deleted,
    remove: !deleted && (mayOrder || own),
    correct: mayPost && !deleted, setLanguage: !deleted && (mayOrder || (mayPost && own)),
  };
}
