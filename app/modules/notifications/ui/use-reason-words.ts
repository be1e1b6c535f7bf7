import { useLingui } from "@lingui/react/macro";
import type { Reason } from "../contract";

/** Why one is told of something, in the reader's language. */
export function useReasonWords(): Record<Reason, string> {
  const { t } = useLingui();
  return {
    mention: t({ id: "notifications.reason.mention", message: "You are mentioned" }),
    direct: t({ id: "notifications.reason.direct", message: "Written to you" }),
    question_routed: t({ id: "notifications.reason.routed", message: "You may know the answer" }),
    answer_accepted: t({ id: "notifications.reason.accepted", message: "Your answer was accepted" }),
    watching: t({ id: "notifications.reason.watching", message: "You watch this" }),
    tracking: t({ id: "notifications.reason.tracking", message: "You track this thread" }),
    announcement: t({ id: "notifications.reason.announcement", message: "Announcement" }),
    new_thread: t({ id: "notifications.reason.newThread", message: "New thread" }),
    invitation: t({ id: "notifications.reason.invitation", message: "You are invited to join" }),
    not_sent: t({ id: "notifications.reason.notSent", message: "Your message could not be sent" }),
    join_request: t({ id: "notifications.reason.joinRequest", message: "Somebody asks to join" }),
  };
}
