import type { SQL } from "drizzle-orm";
import { expect, test } from "vitest";
import { team } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { buildTeam } from "~db/seed/factories/build-team";

const strange = ['with "marks"', "with, a comma", "{braces}", "back\\slash", "null", "", "Naïve 工"];

test("a column is one of many values, however they are written, and of none it is none", async () => {
  const teams = await Promise.all(strange.map((code) => buildTeam(database(), { code })));
  const found = async (condition: SQL) => (await database().select({ code: team.code }).from(team).where(condition)).map(({ code }) => code).sort();
  expect(await found(oneOf(team.code, strange, "text"))).toEqual([...strange].sort());
  expect(await found(oneOf(team.code, ['with "marks"'], "text"))).toEqual(['with "marks"']);
  expect(await found(oneOf(team.id, teams.map(({ id }) => id), "int"))).toEqual([...strange].sort());
  expect(await found(oneOf(team.code, [], "text"))).toEqual([]);
});
