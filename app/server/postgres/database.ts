import postgres from "postgres";
import { errorCode } from "../startup-problem.ts";
import { DATABASE_USER } from "./data-folder.ts";

const DATABASE = "meridian";
const NO_SUCH_DATABASE = "3D000";
const DUPLICATE_DATABASE = "42P04";

/** The address of the embedded database; the driver's `host` in the query is the folder of its socket. */
export function embeddedUrl(sockets: string): string {
  return `postgres://${DATABASE_USER}@localhost/${DATABASE}?host=${encodeURIComponent(sockets)}`;
}

/** Creates the database when it is missing. */
export async function ensureDatabase(sockets: string): Promise<void> {
  try {
    await runOnce(sockets, DATABASE, "select 1");
  } catch (error) {
    if (errorCode(error) !== NO_SUCH_DATABASE) throw error;
    await createDatabase(sockets);
  }
}

/** Whether the server takes connections at this moment. */
export async function answers(sockets: string): Promise<boolean> {
  try {
    await runOnce(sockets, "postgres", "select 1");
    return true;
  } catch {
    return false;
  }
}

async function createDatabase(sockets: string): Promise<void> {
  try {
    await runOnce(sockets, "postgres", `create database ${DATABASE}`);
  } catch (error) {
    if (errorCode(error) !== DUPLICATE_DATABASE) throw error;
  }
}

async function runOnce(sockets: string, database: string, statement: string): Promise<void> {
  const connection = postgres({ host: sockets, port: 5432, user: DATABASE_USER, database, max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await connection.unsafe(statement);
  } finally {
    await connection.end({ timeout: 1 });
  }
}
