import { msg, plural } from "@lingui/core/macro";
import type { ThreadKind } from "~/modules/discussion/contract";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { LetterLine } from "./letter-facts.server";

/** How much of a comment a letter tells, in characters. */
const commentLength = 400;

const begun = (comment: string | null): string => (comment === null ? "" : comment.length > commentLength ? `${comment.slice(0, commentLength).toWellFormed()}…` : comment);

/** What stands in letters beside people's own words, in one reader's language. */
export function letterWords(locale: Locale) {
  const i18n = i18nFor(locale);
  return {
    digestSubject: (count: number) => i18n._(msg({ id: "notifications.mail.digest", message: plural(count, { one: "Meridian: # thing for you", other: "Meridian: # things for you" }) })),
    open: i18n._(msg({ id: "notifications.mail.open", message: "Open in Meridian" })),
    answerHere: (direct: boolean) => (direct
      ? i18n._(msg({ id: "notifications.mail.answerDirect", message: "Write your answer above this line and it appears in the conversation. An @ before somebody’s full name calls them." }))
      : i18n._(msg({ id: "notifications.mail.answer", message: "Write your answer above this line and it appears in the thread. An @ before somebody’s full name calls them." }))),
    settings: i18n._(msg({ id: "notifications.mail.settings", message: "What you are told of, and how" })),
    stopThread: (direct: boolean) => (direct
      ? i18n._(msg({ id: "notifications.mail.stopConversation", message: "No more about this conversation" }))
      : i18n._(msg({ id: "notifications.mail.stopThread", message: "No more about this thread" }))),
    stopAll: i18n._(msg({ id: "notifications.mail.stopAll", message: "No more letters" })),
    /** What a conversation of a few people is called. */
    direct: (title: string) => i18n._(msg({ id: "notifications.mail.direct", message: `Direct message: ${title}` })),
    more: (count: number) => i18n._(msg({ id: "notifications.mail.more", message: plural(count, { one: "and # more message", other: "and # more messages" }) })),
    /** What begins with the first message of a thread. */
    begins(kind: ThreadKind): string {
      switch (kind) {
        case "question":
          return i18n._(msg({ id: "notifications.mail.begins.question", message: "A new question:" }));
        case "announcement":
          return i18n._(msg({ id: "notifications.mail.begins.announcement", message: "A new announcement:" }));
        case "discussion":
          return i18n._(msg({ id: "notifications.mail.begins.discussion", message: "A new thread:" }));
      }
    },
    /** What happened where it is no message. */
    sentence({ reason, by, team, title: named, comment }: Pick<LetterLine, "reason" | "by" | "team" | "title" | "comment">): string {
      const { name } = team;
      const who = by ?? "Meridian";
      const title = named ?? "";
      const begins = begun(comment);
      switch (reason) {
        case "invitation":
          return i18n._(msg({ id: "notifications.mail.invitation", message: `${who} invites you to join the team ${name}.` }));
        case "join_request":
          return i18n._(msg({ id: "notifications.mail.joinRequest", message: `${who} asks to join the team ${name}.` }));
        case "report":
          return name === ""
            ? i18n._(msg({ id: "notifications.mail.reportedToAdministrators", message: "A message was reported and waits for an administrator to settle it." }))
            : i18n._(msg({ id: "notifications.mail.reported", message: `A message in ${name} was reported and waits for you or another of its leads and coordinators to settle it.` }));
        case "report_acted":
          return i18n._(msg({ id: "notifications.mail.reportActed", message: "You reported a message here. Something was done about it." }));
        case "report_left":
          return i18n._(msg({ id: "notifications.mail.reportLeft", message: "You reported a message here. It was looked at and stays as it is." }));
        case "join_accepted":
          return i18n._(msg({ id: "notifications.mail.joinAccepted", message: `${who} has let you into the team ${name}.` }));
        case "join_declined":
          return i18n._(msg({ id: "notifications.mail.joinDeclined", message: `${who} has declined your wish to join the team ${name}.` }));
        case "lead_asked":
          return i18n._(msg({ id: "notifications.mail.leadAsked", message: `${who} asks you to lead the team ${name}. Nothing changes until you accept.` }));
        case "lead_accepted":
          return i18n._(msg({ id: "notifications.mail.leadAccepted", message: `${who} has accepted and now leads the team ${name}.` }));
        case "lead_declined":
          return i18n._(msg({ id: "notifications.mail.leadDeclined", message: `${who} has declined to lead the team ${name}. Nothing changes in who leads it.` }));
        case "answer_accepted":
          return i18n._(msg({ id: "notifications.mail.accepted", message: "Your answer was accepted." }));
        case "not_sent":
          return i18n._(msg({ id: "notifications.mail.notSent", message: "A message of yours could not be sent at its time, since you may not write there any more. Its words are among your drafts." }));
        case "not_begun":
          return i18n._(msg({ id: "notifications.mail.notBegun", message: "A thread of yours could not be begun at its time, since you may not begin it there any more. Its title and words are among your drafts." }));
        case "named_nobody":
          return i18n._(msg({ id: "notifications.mail.namedNobody", message: "What you wrote is posted here. A name in it, behind an @, names nobody whom it reaches there, so that person was not called. You alone are told." }));
        case "reminder":
          return i18n._(msg({ id: "notifications.mail.reminder", message: `You wanted to be reminded now of what ${who} wrote here.` }));
        case "question_routed":
          return i18n._(msg({ id: "notifications.mail.routed", message: "You may know the answer to this question." }));
        case "review_asked":
          return i18n._(msg({ id: "notifications.mail.reviewAsked", message: `${who} asks you to review “${title}” (${name}).` }));
        case "confirmation_asked":
          return i18n._(msg({ id: "notifications.mail.confirmationAsked", message: `${who} asks you to confirm that you have read “${title}” (${name}).` }));
        // Who is named in a message reads the message itself.
        case "mention":
        case "comment":
          return i18n._(msg({ id: "notifications.mail.comment", message: `${who} comments on “${title}” (${name}): ${begins}` }));
        case "review_answered":
          return i18n._(msg({ id: "notifications.mail.reviewAnswered", message: `${who} has reviewed “${title}” (${name}).` }));
        case "guidance_approved":
          return i18n._(msg({ id: "notifications.mail.approvedGuidance", message: `${who} has approved “${title}” (${name}). It can be published.` }));
        case "guidance_owner":
          return i18n._(msg({ id: "notifications.mail.owner", message: `${who} puts “${title}” (${name}) in your care: see to it that it stays true.` }));
        case "guidance_expired":
          return i18n._(msg({ id: "notifications.mail.expired", message: `“${title}” (${name}) has expired: nobody should rely on it until it is renewed.` }));
        case "guidance_due":
          return i18n._(msg({ id: "notifications.mail.due", message: `“${title}” (${name}) is due for review.` }));
        case "guidance_published":
          return i18n._(msg({ id: "notifications.mail.published", message: `${who} has published “${title}” in ${name}.` }));
        default:
          return "";
      }
    },
    /** Why this letter came. */
    why(reason: LetterLine["reason"], team: string): string {
      switch (reason) {
        case "mention":
          return i18n._(msg({ id: "notifications.mail.why.mention", message: "You get this because somebody mentions you." }));
        case "direct":
          return i18n._(msg({ id: "notifications.mail.why.direct", message: "You get this because somebody writes to you directly." }));
        case "watching":
          return i18n._(msg({ id: "notifications.mail.why.watching", message: `You get this because you watch it (${team}).` }));
        case "tracking":
          return i18n._(msg({ id: "notifications.mail.why.tracking", message: `You get this because you track the thread (${team}).` }));
        case "announcement":
        case "new_thread":
          return i18n._(msg({ id: "notifications.mail.why.team", message: `You get this as you follow the team ${team}.` }));
        default:
          return i18n._(msg({ id: "notifications.mail.why.you", message: "You get this because it concerns you." }));
      }
    },
  };
}

export type LetterWords = ReturnType<typeof letterWords>;
