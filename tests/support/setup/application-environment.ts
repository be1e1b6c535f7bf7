import { rmSync } from "node:fs";
import { afterAll } from "vitest";
import { temporaryFolder } from "../temporary-folder";

/** Sets what the application reads of its environment. It is read at first use, so this comes before any import of it. */
export function useDatabase(url: string, after: () => Promise<void>): void {
  const folder = temporaryFolder("data");
  Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: "silent", DEMO: "0" });
  afterAll(async () => {
    const { closeDatabase } = await import("~/platform/database/connection.server");
    await closeDatabase();
    await after();
    rmSync(folder, { recursive: true, force: true });
  });
}
