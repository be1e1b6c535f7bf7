import { useLingui } from "@lingui/react/macro";
import type { ThreadReason } from "../weigh-threads";

/** Why a changed thread matters to its reader, in words. */
export function useThreadReasons(): Record<ThreadReason, string> {
  const { t } = useLingui();
  return {
    mentioned: t({ id: "home.reason.mentioned", message: "You are mentioned" }),
    asked: t({ id: "home.reason.asked", message: "You were asked" }),
    announcement: t({ id: "home.thread.announcement", message: "Announcement" }),
    answer_to_you: t({ id: "home.reason.answerToYou", message: "Somebody replied to your question" }),
    you_asked: t({ id: "home.reason.youAsked", message: "You started this" }),
    watching: t({ id: "home.reason.watching", message: "You watch this" }),
    you_wrote: t({ id: "home.reason.youWrote", message: "You wrote here" }),
    your_field: t({ id: "home.reason.yourField", message: "Touches your field" }),
    open_question: t({ id: "home.thread.question", message: "Open question" }),
  };
}
