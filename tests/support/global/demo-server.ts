import type { TestProject } from "vitest/node";
import { shareServer } from "./shared-server";

/** The production server with the demo organisation. */
export default (project: TestProject) => shareServer(project, { demo: true });
