import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { escalateOverdue } from "./escalate-overdue.server";
import { handOverRequests } from "./hand-over.server";
import { registerRequestFiles } from "./request-files.server";
import { keepEvidence } from "./keep-evidence.server";

/** What follows from requests: silence is passed on, and what was done becomes evidence. */
export function registerRequestSubscribers(): void {
  registerRequestFiles();
  registerSweep("requests.overdue-answers", 300, escalateOverdue);
  subscribe("identity.person_left", "requests.hand-over", handOverRequests);
  subscribe("requests.request_closed", "requests.keep-evidence", keepEvidence);
}
