import { registerSweep } from "~/platform/jobs/sweep.server";
import { deliverIssues } from "./deliver-issues.server";

/** How often it is looked whether a letter is due. */
const everySeconds = 30;

/** Issues that were let go are delivered by the clock. */
export function registerNewsletterSweeps(): void {
  registerSweep("newsletters.deliver", everySeconds, deliverIssues);
}
