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

test("the list of routes comes without what they import, and the page is hydrated all the same", async () => {
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("/teams", { waitUntil: "networkidle" });
  const importing = await page.evaluate(() => Object.values(window.__remixManifest.routes).filter((route) => route?.imports).map((route) => route?.id));
  expect([importing, faults]).toEqual([["root"], []]);
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
