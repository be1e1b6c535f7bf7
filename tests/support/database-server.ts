import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import * as schema from "~db/schema";
import { insertReference } from "~db/seed/reference/insert-reference.server";
import { startEmbeddedDatabase } from "../../app/server/postgres/embedded.ts";
import { databaseUrl, runOn, statementsOf, templateName } from "./clone-database";
import { temporaryFolder } from "./temporary-folder";

/** A Postgres for tests, whose template holds the schema and the reference data. */
export interface DatabaseServer {
  /** Where the server is, without a database chosen; `openDatabaseServer` takes it in another process. */
  readonly url: string;
  /** Stops an embedded server and forgets its data; removes the template from one that was given. */
  stop(): Promise<void>;
}

const migrations = fileURLToPath(new URL("../../db/migrations", import.meta.url));
/** The application's own migration checks the server as well; it runs wherever a production server is started on a clone. */
async function fillTemplate(url: string): Promise<void> {
  const sql = statementsOf(url);
  try {
    const db = drizzle(sql, { schema });
    await migrate(db, { migrationsFolder: migrations });
    await db.transaction(async (tx) => void (await insertReference(tx)));
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function startedServer(): Promise<DatabaseServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => runOn(given, `drop database if exists ${templateName} with (force)`) };
  const folder = temporaryFolder("postgres");
  const embedded = await startEmbeddedDatabase(folder, () => undefined);
  // Its data are gone with the run: nothing of them has to survive a power cut.
  await runOn(embedded.url, "alter system set fsync = off", "alter system set full_page_writes = off", "select pg_reload_conf()");
  return {
    url: embedded.url,
    async stop() {
      await embedded.stop();
      for (const left of [embedded.home, folder]) rmSync(left, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the embedded Postgres in a temporary folder, or takes the one of TEST_DATABASE_URL (whose role may
 * create databases), and prepares the template. Fails when neither answers: tests are never skipped for it.
 */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const server = await startedServer();
  const locale = process.env.TEST_DATABASE_URL ? " template template0 encoding 'UTF8' locale 'C.UTF-8'" : "";
  try {
    await runOn(server.url, `drop database if exists ${templateName} with (force)`, `create database ${templateName}${locale}`);
    await fillTemplate(databaseUrl(server.url, templateName));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
