import { registerSweep } from "~/platform/jobs/sweep.server";
import { remindReaders } from "./confirmations/remind-readers.server";
import { followValidity, remindReviewers } from "./life/follow-dates.server";
import { keepIdleVersions } from "./versions/keep-idle-versions.server";

/** What falls due by the clock. Called while the process starts. */
export function registerGuidanceSweeps(): void {
  registerSweep("guidance.idle-versions", 60, keepIdleVersions);
  registerSweep("guidance.validity", 900, followValidity);
  registerSweep("guidance.review-reminders", 3_600, remindReviewers);
  registerSweep("guidance.confirmation-reminders", 3_600, remindReaders);
}
