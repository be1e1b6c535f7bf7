import { expect, test } from "vitest";
import { demoHandles, demoPerson } from "../support/demonstration";
import { reader } from "../support/readers";

test("a page's scripts and words are fetched ahead, none refused and none fetched after all", async () => {
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  await page.goto("/teams", { waitUntil: "networkidle" });
  const fetched = await page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].map(({ href }) => ({
    name: new URL(href).pathname.split("/").at(-1) ?? "",
    bodies: performance.getEntriesByName(href).map((entry) => (entry as PerformanceResourceTiming).decodedBodySize > 0),
  })));
  expect(fetched.map(({ name }) => name)).toEqual(expect.arrayContaining(["shell.en.js", "teams.en.js"]));
  expect(fetched.filter(({ bodies }) => bodies.length !== 1 || !bodies[0])).toEqual([]);
});

test("words that are gone, as after a newer build, bring the page anew instead of leaving it hanging", async () => {
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  await page.goto("/teams", { waitUntil: "networkidle" });
  let refused = 0;
  await page.route("**/assets/words/*/calendar.en.js", (route) => (refused++ === 0 ? route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }) : route.continue()));
  await page.getByRole("link", { name: "Calendar", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Calendar" }).waitFor();
  expect([refused, await page.evaluate(() => performance.getEntriesByType("navigation").map((entry) => new URL(entry.name).pathname))]).toEqual([2, ["/calendar"]]);
});
