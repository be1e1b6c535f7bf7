import type { MembershipRole } from "~/modules/teams/contract";
import type { ConversationReach, ThreadKind } from "./contract";
import { answersForTeam, mayAcceptAnswer } from "./policy";
import type { ThreadAbilities, ThreadStanding } from "./threads-contract";

/** All that decides what a reader of a thread may do with it. */
export interface ThreadRightsFacts {
  kind: ThreadKind;
  standing: ThreadStanding;
  /** All its messages went into another thread. */
  merged: boolean;
  /** They may write in the team at all. */
  mayPost: boolean;
  /** They began the thread. */
  started: boolean;
  role: MembershipRole | null;
}

/** What one of a conversation's people may do in it: write while the others are reached. Nobody stands above the others. */
export const conversationAbilities = (reach: ConversationReach): ThreadAbilities =>
  ({ post: reach === "open", acceptAnswer: false, change: false, order: false });

/** What these facts allow. Closing is for whoever began a thread; order in it for those who answer for the team. */
export function threadAbilities({ kind, standing, merged, mayPost, started, role }: ThreadRightsFacts): ThreadAbilities {
  if (merged) return { post: false, acceptAnswer: false, change: false, order: false };
  const order = mayPost && answersForTeam(role);
  return {
    post: mayPost && (standing === "open" || (standing === "locked" && order)),
    acceptAnswer: mayAcceptAnswer({ kind, mayPost, asked: started, role }),
    change: order || (mayPost && started && standing !== "locked"),
    order,
  };
}
