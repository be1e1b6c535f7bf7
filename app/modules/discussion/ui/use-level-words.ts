import { useLingui } from "@lingui/react/macro";
import type { AttentionLevel } from "../contract";

type Words = Record<AttentionLevel, string>;

/** What the levels are called, and what each means for a team and for a thread. */
export function useLevelWords(): { name: Words; ofTeam: Words; ofThread: Words } {
  const { t } = useLingui();
  const mutedHint = t({ id: "discussion.level.muted.hint", message: "Nothing, unless somebody mentions you by name." });
  return {
    name: {
      muted: t({ id: "discussion.level.muted", message: "Muted" }),
      normal: t({ id: "discussion.level.normal", message: "Normal" }),
      tracking: t({ id: "discussion.level.tracking", message: "Tracking" }),
      watching: t({ id: "discussion.level.watching", message: "Watching" }),
    },
    ofTeam: {
      muted: mutedHint,
      normal: t({ id: "discussion.level.normal.team", message: "Announcements, what mentions you, and replies in threads where you have written." }),
      tracking: t({ id: "discussion.level.tracking.team", message: "Also every new thread." }),
      watching: t({ id: "discussion.level.watching.team", message: "Every message." }),
    },
    ofThread: {
      muted: mutedHint,
      normal: t({ id: "discussion.level.normal.thread", message: "Only what mentions you." }),
      tracking: t({ id: "discussion.level.tracking.thread", message: "Every reply, in the inbox; by mail too, if you have chosen that for tracked threads." }),
      watching: t({ id: "discussion.level.watching.thread", message: "Every reply, in the inbox and by mail." }),
    },
  };
}
