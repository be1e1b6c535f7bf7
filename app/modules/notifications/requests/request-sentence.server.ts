import { msg } from "@lingui/core/macro";
import type { TimelineKind } from "~/modules/requests/contract";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { Locale } from "~/platform/i18n/locales";
import type { Reason } from "../contract";

/** What decides how somebody is told what happened to a request. */
export interface RequestHappening {
  /** Null where one's view is asked. */
  kind: TimelineKind | null;
  reason: Reason;
  /** Who took the step, and whom it is about. */
  by: string | null;
  about: string | null;
  /** The reader owns the time of whom it is about. */
  owns: boolean;
}

const isolated = (name: string | null) => `\u2068${name ?? "Meridian"}\u2069`;

/** What happened to a request, or what is asked of the reader, in one sentence of their language. */
export function requestSentence({ kind, reason, by, about, owns }: RequestHappening, locale: Locale): string {
  const i18n = i18nFor(locale);
  const [who, whom] = [isolated(by), isolated(about)];
  const turn = reason === "request_turn";
  switch (kind) {
    case null: return i18n._(msg({ id: "notifications.request.view", message: "Your view is asked for." }));
    case "submit": return i18n._(msg({ id: "notifications.request.submit", message: `${who} asks your team for support.` }));
    case "redirect": return turn ? i18n._(msg({ id: "notifications.request.redirectTurn", message: `${who} handed it to your team.` })) : i18n._(msg({ id: "notifications.request.redirect", message: `${who} handed it to another team.` }));
    case "triage": return i18n._(msg({ id: "notifications.request.triage", message: `${who} took it on for the team, which looks for somebody now.` }));
    case "decline": return i18n._(msg({ id: "notifications.request.decline", message: `${who} declined it for the team.` }));
    case "withdraw": return i18n._(msg({ id: "notifications.request.withdraw", message: `${who} withdrew it.` }));
    case "propose": return i18n._(msg({ id: "notifications.request.propose", message: `${who} asks whether you take it on.` }));
    case "drop": return i18n._(msg({ id: "notifications.request.drop", message: "You are no longer needed for it." }));
    case "accept": return owns ? i18n._(msg({ id: "notifications.request.acceptOwner", message: `${who} takes it on and needs your release.` })) : i18n._(msg({ id: "notifications.request.accept", message: `${who} takes it on; the days can be fixed.` }));
    case "turn_down": return i18n._(msg({ id: "notifications.request.turnDown", message: `${who} said no; somebody else is needed.` }));
    case "release": return turn ? i18n._(msg({ id: "notifications.request.releaseTurn", message: `${who} released ${whom}; the days can be fixed.` })) : i18n._(msg({ id: "notifications.request.release", message: `${who} released you for it.` }));
    case "refuse": return turn ? i18n._(msg({ id: "notifications.request.refuseTurn", message: `${who} cannot spare ${whom}; somebody else is needed.` })) : i18n._(msg({ id: "notifications.request.refuse", message: `${who} cannot spare you for it.` }));
    case "plan": return i18n._(msg({ id: "notifications.request.plan", message: `${who} fixed the days.` }));
    case "replan": return i18n._(msg({ id: "notifications.request.replan", message: `${who} changed the days.` }));
    case "open_days": return i18n._(msg({ id: "notifications.request.openDays", message: "The days are open again, because other people go." }));
    case "finish": return i18n._(msg({ id: "notifications.request.finish", message: "It has happened: please file the report." }));
    case "file_report": return i18n._(msg({ id: "notifications.request.report", message: `${who} filed the report. How useful was it?` }));
    case "give_feedback": return turn ? i18n._(msg({ id: "notifications.request.feedbackTurn", message: `${who} gave feedback; it can be closed.` })) : i18n._(msg({ id: "notifications.request.feedback", message: `${who} gave feedback on your work.` }));
    case "close": case "close_early": return i18n._(msg({ id: "notifications.request.close", message: `${who} closed it.` }));
    case "object": return i18n._(msg({ id: "notifications.request.object", message: `${who} objects to it.` }));
    case "escalate": return i18n._(msg({ id: "notifications.request.escalate", message: "Nobody has answered it within two working days." }));
    case "edit": return i18n._(msg({ id: "notifications.request.edit", message: `${who} changed what is asked for.` }));
    case "hand_over": return i18n._(msg({ id: "notifications.request.handOver", message: `${who} left it to you.` }));
    case "leave": return i18n._(msg({ id: "notifications.request.leave", message: `${whom} has left and does not go; somebody else may be needed.` }));
    // Nobody is told of these.
    case "reopen": case "discard": case "consult": case "agree": return "";
  }
}
