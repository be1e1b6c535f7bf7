import type { TestProject } from "vitest/node";
import { startDatabaseServer } from "../database-server";
import { onceARun } from "./once-a-run";

/** The run's one Postgres, shared by all projects. */
export function sharedDatabase() {
  return onceARun("database", async () => {
    const server = await startDatabaseServer();
    return { value: server, stop: () => server.stop() };
  });
}

/** For projects whose test files clone a database each. */
export default async function setup(project: TestProject) {
  const { value, letGo } = await sharedDatabase();
  project.provide("databaseServer", value.url);
  return letGo;
}
