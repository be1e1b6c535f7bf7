import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { connect } from "~/platform/database/connect.server";
import { cloneDatabase } from "../../support/clone-database";
import { startServer } from "../../support/server";
import { pretendOlder } from "./older-postgres";

// Each starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

async function databaseOfOurOwn(): Promise<string> {
  const { url, drop } = await cloneDatabase(inject("databaseServer"));
  onTestFinished(drop);
  return url;
}

/** What a start that fails has printed last, after its exit code. */
const refusal = (databaseUrl: string) =>
  startServer({ databaseUrl }).then(
    async (server) => `it started, and ended with ${await server.stop()}`,
    (error: Error) => error.message.trim(),
  );

test("a database of a release before 15 is refused with one line and exit code 1", async () => {
  const older = await pretendOlder(await databaseOfOurOwn());
  onTestFinished(older.close);
  const printed = await refusal(older.url);
  expect(printed).toContain("ended with 1");
  expect(printed).toMatch(/\nThe database is Postgres 14\.[\d.]+\S*; Meridian needs 15 or newer\. Give DATABASE_URL of a newer server\.$/);
  expect(printed).not.toMatch(/^\s+at /m);
});

test("a schema that a newer release has written is refused with one line and exit code 1", async () => {
  const url = await databaseOfOurOwn();
  const connection = connect(url, { max: 1 });
  await drizzle(connection).execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', ${Date.now() + 86_400_000})`);
  await connection.end();
  const printed = await refusal(url);
  expect(printed).toContain("ended with 1");
  expect(printed).toMatch(/\nThe database was written by a newer release of Meridian\. Start that release, or give another DATABASE_URL\.$/);
  expect(printed).not.toMatch(/^\s+at /m);
});
