import { randomUUID } from "node:crypto";
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
  const page = await (await reader({ person })).newPage();
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("/");
  expect(scripts.length).toBeGreaterThan(0);
  const answer = await page.request.post("/preferences", { form: { lite: "on", returnTo: "/" }, headers: { origin: new URL(page.url()).origin } });
  expect(answer.ok()).toBe(true);
  scripts.length = 0;
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`);
  expect(await page.locator("script").count()).toBe(0);
  expect(scripts).toEqual([]);
  const words = `From a light page ${randomUUID()}`;
  await page.getByRole("textbox", { name: "Your message" }).fill(words);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.waitForURL(/#message-\d+$/);
  expect(await page.getByText(words).count()).toBe(1);
});
