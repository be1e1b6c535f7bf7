import { drizzle } from "drizzle-orm/postgres-js";
import { like } from "drizzle-orm";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { connect } from "~/platform/database/connect.server";
import { credential, message, person, searchEntry } from "~db/schema";
import { cloneDatabase } from "../../support/clone-database";
import { runWork } from "../../support/terminal-work";

// Each starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

test("npm run seed fills in bulk data once, however often, without passwords and with the search index", async () => {
  const { url, drop } = await cloneDatabase(inject("databaseServer"));
  const connection = connect(url, { max: 1 });
  onTestFinished(async () => {
    await connection.end({ timeout: 2 });
    await drop();
  });
  const first = await runWork(["seed", "--people", "200", "--messages", "120"], url);
  expect(first.code, first.output).toBe(0);
  const again = await runWork(["seed", "--people", "1100", "--messages", "120"], url);
  expect(again.output).toMatch(/people: [\d,]+ new/);
  expect(again.output).toContain("messages: 0 new");

  const db = drizzle(connection);
  expect(await db.$count(person, like(person.handle, "bulk-%"))).toBe(1_100);
  expect(await db.$count(message)).toBe(120);
  expect(await db.$count(credential)).toBe(0);
  const [entry] = await db.select().from(searchEntry).where(like(searchEntry.kind, "message")).limit(1);
  expect(entry?.body.length).toBeGreaterThan(20);
});

test.each([
  [["seed"], /Say how much/],
  [["seed", "--people", "many"], /"many" is no amount/],
])("%j is refused with one line", async (options, sentence) => {
  const { code, output } = await runWork(options, inject("server").databaseUrl);
  expect(code).toBe(1);
  expect(output.trim().split("\n").at(-1)).toMatch(sentence);
});
