import { registerSweep } from "~/platform/jobs/sweep.server";
import { keepIdleVersions } from "./versions/keep-idle-versions.server";

/** What falls due by the clock. Called while the process starts. */
export function registerGuidanceSweeps(): void {
  registerSweep("guidance.idle-versions", 60, keepIdleVersions);
}
