import type { TestProject } from "vitest/node";
import { cloneDatabase } from "../clone-database";
import { startServer } from "../server";
import { sharedDatabase } from "./database";
import { onceARun } from "./once-a-run";

/** A production server for all the test files of one or more projects, with the demo organisation or without people. */
export async function shareServer(project: TestProject, { demo }: { demo: boolean }): Promise<() => Promise<void>> {
  const database = await sharedDatabase();
  const server = await onceARun(demo ? "demo server" : "server", async () => {
    const { url } = await cloneDatabase(database.value.url);
    const started = await startServer({ databaseUrl: url, demo });
    return { value: started, stop: () => started.stop() };
  });
  project.provide("databaseServer", database.value.url);
  project.provide("server", { origin: server.value.origin, databaseUrl: server.value.databaseUrl, dataFolder: server.value.dataFolder });
  return async () => {
    await server.letGo();
    await database.letGo();
  };
}
