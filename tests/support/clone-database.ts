import { randomBytes } from "node:crypto";
import { connect } from "~/platform/database/connect.server";

/** The database that every clone is made from. */
export const templateName = "meridian_test_template";
/** One connection, for statements that are no transaction. The caller ends it. */
export const statementsOf = (url: string) => connect(url, { max: 1, idle_timeout: 1 });

/** The address of one database of a server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements one by one on a server. */
export async function runOn(serverUrl: string, ...statements: string[]): Promise<void> {
  const sql = statementsOf(serverUrl);
  try {
    for (const statement of statements) await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A database of one's own with schema and reference data, in some 50 ms. */
export async function cloneDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `meridian_test_${randomBytes(6).toString("hex")}`;
  await runOn(serverUrl, `create database ${name} template ${templateName}`);
  return { url: databaseUrl(serverUrl, name), drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`) };
}
