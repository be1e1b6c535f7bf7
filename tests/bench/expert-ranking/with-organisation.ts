import { rmSync } from "node:fs";
import { cloneDatabase } from "../../support/clone-database";
import { startDatabaseServer } from "../../support/database-server";
import { temporaryFolder } from "../../support/temporary-folder";

/** The demonstration as of a day, or an imported archive, in a database of its own that is gone afterwards. */
export async function withOrganisation(from: { day: string } | { archive: string }, work: () => Promise<void>): Promise<void> {
  const postgres = await startDatabaseServer();
  const folder = temporaryFolder("data");
  const clone = await cloneDatabase(postgres.url);
  const demo = "day" in from;
  Object.assign(process.env, { DATABASE_URL: clone.url, DATA_DIR: folder, LOG_LEVEL: "silent", DEMO: demo ? "1" : "0", ...(demo ? { DEMO_NOW: from.day } : {}) });
  const { closeDatabase } = await import("~/platform/database/connection.server");
  try {
    if (demo) {
      const { fillInstallation } = await import("~/modules/installation/public.server");
      await fillInstallation(() => undefined);
    } else {
      const { importArchive } = await import("~/modules/archive/import-archive.server");
      const came = await importArchive(from.archive, { dryRun: false }, { say: (line) => console.error(line), signal: new AbortController().signal, from: process.cwd(), databaseIsLocal: true });
      if (!came) throw new Error(`${from.archive} could not be imported`);
    }
    const { rememberAllWords } = await import("~/modules/experts/findable-words.server");
    await rememberAllWords();
    await work();
  } finally {
    await closeDatabase();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
