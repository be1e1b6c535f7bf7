// npm run test:services: what needs a second system. The integration tests on the Postgres that Debian ships, and what
// people take away opened with LibreOffice and poppler, several processes that meet in Redis; a program that is missing is
// a failure.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installIfNeeded } from "../app/server/launch/install.mjs";
import { LaunchProblem } from "../app/server/launch/problem.mjs";
import { runBuild, runVitest } from "./runner/checks.mjs";
import { startSystemPostgres } from "./runner/system-postgres.mjs";
import { Tally } from "./runner/tally.mjs";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const tally = new Tally();

try {
  await installIfNeeded(projectFolder);
  tally.add("Build", await runBuild(projectFolder));
  const postgres = await startSystemPostgres();
  try {
    console.log(`Integration tests on Postgres ${postgres.version}, exports opened with LibreOffice and poppler, processes that meet in Redis`);
    tally.addTests(await runVitest(projectFolder, ["integration", "services"], { TEST_DATABASE_URL: postgres.url }));
  } finally {
    await postgres.stop();
  }
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  tally.add("Debian's Postgres", false);
}
tally.close();
