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
    review_asked: t({ id: "notifications.reason.reviewAsked", message: "Your review is asked for" }),
    confirmation_asked: t({ id: "notifications.reason.confirmationAsked", message: "Confirm that you have read it" }),
    comment: t({ id: "notifications.reason.comment", message: "Comment" }),
    review_answered: t({ id: "notifications.reason.reviewAnswered", message: "A reviewer has answered" }),
    guidance_approved: t({ id: "notifications.reason.approved", message: "Approved" }),
    guidance_owner: t({ id: "notifications.reason.owner", message: "Guidance in your care" }),
    guidance_expired: t({ id: "notifications.reason.expired", message: "Expired" }),
    guidance_due: t({ id: "notifications.reason.due", message: "Due for review" }),
    guidance_published: t({ id: "notifications.reason.published", message: "New guidance" }),
    not_sent: t({ id: "notifications.reason.notSent", message: "Your message could not be sent" }),
    not_begun: t({ id: "notifications.reason.notBegun", message: "Your thread could not be begun" }),
    named_nobody: t({ id: "notifications.reason.namedNobody", message: "A name you wrote called nobody" }),
    reminder: t({ id: "notifications.reason.reminder", message: "You wanted to be reminded" }),
    join_request: t({ id: "notifications.reason.joinRequest", message: "Somebody asks to join" }),
    report: t({ id: "notifications.reason.report", message: "A message is reported" }),
    report_acted: t({ id: "notifications.reason.reportActed", message: "Something was done about what you reported" }),
    report_left: t({ id: "notifications.reason.reportLeft", message: "What you reported was looked at and stays" }),
    join_accepted: t({ id: "notifications.reason.joinAccepted", message: "You have been let in" }),
    join_declined: t({ id: "notifications.reason.joinDeclined", message: "Your wish to join was declined" }),
    lead_asked: t({ id: "notifications.reason.leadAsked", message: "You are asked to lead" }),
    lead_accepted: t({ id: "notifications.reason.leadAccepted", message: "The lead was accepted" }),
    lead_declined: t({ id: "notifications.reason.leadDeclined", message: "The lead was declined" }),
    request_turn: t({ id: "notifications.reason.requestTurn", message: "Your turn in a request" }),
    request_news: t({ id: "notifications.reason.requestNews", message: "Request" }),
    search_found: t({ id: "notifications.reason.searchFound", message: "Fits a search you keep" }),
    newsletter: t({ id: "notifications.reason.newsletter", message: "Newsletter" }),
  };
}
