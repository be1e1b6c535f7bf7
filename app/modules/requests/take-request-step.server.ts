import type { Actor } from "~/platform/auth/actor";
import { acceptProposal, turnDownProposal } from "./answer-proposal.server";
import { refuseRelease, releasePerson } from "./answer-release.server";
import { closeEarly, closeRequest, fileReport, finishRequest, giveFeedback } from "./carry-out.server";
import { consultPerson, giveView } from "./consult-person.server";
import { discardDraft } from "./discard-draft.server";
import { dropPerson } from "./drop-person.server";
import { declineRequest, withdrawRequest } from "./end-request.server";
import { planMission, replanMission } from "./plan-mission.server";
import { proposePerson } from "./propose-person.server";
import { redirectRequest } from "./redirect-request.server";
import { reopenRequest } from "./reopen-request.server";
import type { RequestStepInput } from "./schema.server";
import { submitRequest } from "./submit-request.server";
import { suggestPerson } from "./suggest-person.server";
import { triageRequest } from "./triage-request.server";

/** Takes the step that a form of the request's page names: one use case each. */
export function takeRequestStep(actor: Actor, id: number, step: RequestStepInput): Promise<void> {
  switch (step.intent) {
    case "submit": return submitRequest(actor, id);
    case "withdraw": return withdrawRequest(actor, id, step.note);
    case "discard": return discardDraft(actor, id);
    case "reopen": return reopenRequest(actor, id);
    case "triage": return triageRequest(actor, id, step.note);
    case "redirect": return redirectRequest(actor, id, step);
    case "decline": return declineRequest(actor, id, step.note);
    case "propose": return proposePerson(actor, id, step);
    case "drop": return dropPerson(actor, id, step.person);
    case "accept": return acceptProposal(actor, id, step);
    case "turn_down": return turnDownProposal(actor, id, step.note);
    case "release": return releasePerson(actor, id, step.person, step.note);
    case "refuse": return refuseRelease(actor, id, step.person, step.note);
    case "plan": return planMission(actor, id, step);
    case "replan": return replanMission(actor, id, step);
    case "finish": return finishRequest(actor, id);
    case "file_report": return fileReport(actor, id, step);
    case "give_feedback": return giveFeedback(actor, id, step);
    case "close": return closeRequest(actor, id, step.note);
    case "close_early": return closeEarly(actor, id, step.note);
    case "consult": return consultPerson(actor, id, step.person);
    case "suggest": return suggestPerson(actor, id, step.person);
    case "agree": case "object": return giveView(actor, id, step.intent, step.note);
  }
}
