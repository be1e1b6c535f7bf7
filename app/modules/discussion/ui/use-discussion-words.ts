import { useLingui } from "@lingui/react/macro";
import type { IconName } from "~/ui/icon";
import type { ThreadKind } from "../contract";

/** The shape that goes with each kind's word. */
export const kindIcons: Record<ThreadKind, IconName> = { discussion: "discussion", question: "question", announcement: "announcement" };

/** The words for the kinds of thread in the reader's language. */
export function useKindWords(): Record<ThreadKind, string> {
  const { t } = useLingui();
  return {
    discussion: t({ id: "discussion.kind.discussion", message: "Discussion" }),
    question: t({ id: "discussion.kind.question", message: "Question" }),
    announcement: t({ id: "discussion.kind.announcement", message: "Announcement" }),
  };
}
