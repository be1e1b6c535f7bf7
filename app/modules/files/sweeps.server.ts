import { registerSweep } from "~/platform/jobs/sweep.server";
import { forgetFiles } from "./forget-files.server";
import { forgetUploads } from "./uploads/end-upload.server";

const everySeconds = 3_600;

/** Files that nothing has claimed and files taken away are removed by the clock. */
export function registerFileSweeps(): void {
  registerSweep("files.forget", everySeconds, forgetFiles);
  registerSweep("files.forget-uploads", everySeconds, forgetUploads);
}
