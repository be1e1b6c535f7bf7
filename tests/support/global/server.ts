import type { TestProject } from "vitest/node";
import { shareServer } from "./shared-server";

/** The production server with reference data and nobody in it. */
export default (project: TestProject) => shareServer(project, { demo: false });
