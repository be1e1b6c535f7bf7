import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect } from "~/platform/database/connection.server";
import * as schema from "~db/schema";
import { insertReference } from "~db/seed/reference/insert-reference.server";
import { startEmbeddedDatabase } from "../../app/server/postgres/embedded.ts";
import { temporaryFolder } from "./temporary-folder";

/** A Postgres for tests, whose template holds the schema and the reference data. */
export interface DatabaseServer {
  /** Where the server is, without a database chosen; `openDatabaseServer` takes it in another process. */
  readonly url: string;
  /** Stops an embedded server and forgets its data; removes the template from one that was given. */
  stop(): Promise<void>;
}

const migrations = fileURLToPath(new URL("../../db/migrations", import.meta.url));
const templateName = "meridian_test_template";
const statementsOf = (url: string) => connect(url, { max: 1, idle_timeout: 1 });

/** The address of one database of a server. */
function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runOn(serverUrl: string, ...statements: string[]): Promise<void> {
  const sql = statementsOf(serverUrl);
  try {
    for (const statement of statements) await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

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

/** A database of one's own with schema and reference data, in some 50 ms. */
export async function cloneDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `meridian_test_${randomBytes(6).toString("hex")}`;
  await runOn(serverUrl, `create database ${name} template ${templateName}`);
  return { url: databaseUrl(serverUrl, name), drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`) };
}
