import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { reader } from "../support/readers";

test("who opens a file that is gone in a browser with scripts reads why, goes on from there, and is not told that lite mode is on", async () => {
  const context = await reader({ person: await buildPerson(database()) });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));

  await page.goto("/files/5b0c8f3e-0000-4000-8000-000000000000", { waitUntil: "networkidle" });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is nothing at this address");
  expect(await page.title()).toBe("Meridian");
  expect(await page.locator('button[name=lite][value=on]').first().getAttribute("aria-pressed")).toBe("false");

  await page.getByRole("link", { name: "Teams", exact: true }).first().click();
  await page.waitForURL("**/teams");
  expect(failures).toEqual([]);
});
