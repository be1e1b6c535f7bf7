import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { country, person } from "~db/schema";

test("a test file has a database of its own, with the schema and the reference data and nobody in it", async () => {
  const [name] = await database().execute<{ name: string }>(sql`select current_database() as name`);
  expect(name?.name).toMatch(/^meridian_test_[0-9a-f]{12}$/);
  expect(await database().$count(person)).toBe(0);
  expect(await database().$count(country)).toBeGreaterThan(190);
});
