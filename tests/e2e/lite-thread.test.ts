import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";
import { accessibilityFaults, sidewaysScroll } from "./page-checks";

const screens = [
  ["a phone in English", "en-GB", { width: 360, height: 740 }],
  ["a phone in Arabic", "ar", { width: 320, height: 640 }],
  ["a desk in English", "en-GB", { width: 1360, height: 900 }],
  ["a desk in Arabic", "ar", { width: 1360, height: 900 }],
] as const;

test.each(screens)("a thread in lite mode has no fault that axe finds and fits %s, light and dark", async (_name, locale, viewport) => {
  const { team, thread } = await demoPlaces();
  const person = await buildPerson(database(), { lite: true });
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  const page = await (await reader({ person, locale, viewport })).newPage();
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => document.querySelector("header details")?.setAttribute("open", ""));
  expect(await accessibilityFaults(page)).toEqual([]);
});
