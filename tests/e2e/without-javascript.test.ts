import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

test("without JavaScript the same posts are read and answered", async () => {
  const { team, thread } = await demoPlaces();
  const address = `/teams/${team.slug}/threads/${thread.id}`;
  const withScripts = await (await reader({ person: await demoPerson(demoHandles.lead) })).newPage();
  const without = await (await reader({ person: await demoPerson(demoHandles.member), javaScriptEnabled: false })).newPage();
  const [question, answer] = [`Asked with scripts ${randomUUID()}`, `Answered without ${randomUUID()}`];

  await withScripts.goto(address);
  await withScripts.getByRole("textbox", { name: "Your message" }).fill(question);
  await withScripts.getByRole("button", { name: "Send", exact: true }).click();
  await withScripts.getByText(question).waitFor();

  await without.goto(address);
  expect(await without.getByText(question).count()).toBe(1);
  await without.getByRole("textbox", { name: "Your message" }).fill(answer);
  await without.getByRole("button", { name: "Send", exact: true }).click();
  await without.waitForURL(/#message-\d+$/);
  expect(await without.getByText(answer).count()).toBe(1);
  await withScripts.getByText(answer).waitFor();
});

test("an empty message comes back with the reason, and what was typed into others stays", async () => {
  const { team, thread } = await demoPlaces();
  const page = await (await reader({ person: await demoPerson(demoHandles.member), javaScriptEnabled: false })).newPage();
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const box = page.getByRole("textbox", { name: "Your message" });
  const description = await box.getAttribute("aria-describedby");
  expect(description).toBeTruthy();
  expect(await box.getAttribute("aria-invalid")).toBe("true");
});

test("in lite mode a page ships no script and still posts", async () => {
  const { team, thread } = await demoPlaces();
  const person = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  const context = await reader({ person });
  const [ordinary, light] = [await context.newPage(), await context.newPage()];
  expect(await scriptsOf(ordinary, "/")).not.toEqual([]);
  const answer = await context.request.post("/preferences", { form: { lite: "on", returnTo: "/" }, headers: { origin: new URL(ordinary.url()).origin } });
  expect(answer.ok()).toBe(true);

  expect(await scriptsOf(light, `/teams/${team.slug}/threads/${thread.id}`)).toEqual([]);
  expect(await light.locator("script").count()).toBe(0);
  const words = `From a light page ${randomUUID()}`;
  await light.getByRole("textbox", { name: "Your message" }).fill(words);
  await light.getByRole("button", { name: "Send", exact: true }).click();
  await light.waitForURL(/#message-\d+$/);
  expect(await light.getByText(words).count()).toBe(1);
});

/** The addresses of the scripts that a tab asks for while it opens a page: a tab of its own, since a page goes on asking after it has opened. */
async function scriptsOf(tab: Page, path: string): Promise<string[]> {
  const scripts: string[] = [];
  tab.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await tab.goto(path);
  return scripts;
}
