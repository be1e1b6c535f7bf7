import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

const box = (page: Page) => page.getByRole("textbox", { name: "Your message" });
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true });

async function openThread(handle: string): Promise<Page> {
  const [{ team, thread }, person] = [await demoPlaces(), await demoPerson(handle)];
  const page = await (await reader({ person })).newPage();
  const connected = page.waitForEvent("websocket");
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`);
  const socket = await connected;
  await socket.waitForEvent("framereceived", { predicate: ({ payload }) => String(payload).includes('"ok":true') });
  return page;
}

async function say(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await send(page).click();
}

test("two people in two browsers talk in a thread without loading the page again", async () => {
  const [awa, wojciech] = await Promise.all([openThread(demoHandles.member), openThread(demoHandles.lead)]);
  await awa.evaluate(() => Object.assign(window, { sameDocument: true }));
  const [question, answer] = [`Who has the form? ${randomUUID()}`, `I have **it**. ${randomUUID()}`];
  await say(awa, question);
  await wojciech.getByText(question).waitFor();
  await say(wojciech, answer);
  const arrived = awa.getByText(answer.replaceAll("**", ""));
  await arrived.waitFor();
  expect(await awa.getByText(question).count()).toBe(1);
  expect(await arrived.count()).toBe(1);
  expect(await arrived.locator("strong").textContent()).toBe("it");
  expect(await awa.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("a browser that was cut off shows what it missed once it is back", async () => {
  const [awa, wojciech] = await Promise.all([openThread(demoHandles.member), openThread(demoHandles.lead)]);
  await awa.context().setOffline(true);
  const missed = `While you were away ${randomUUID()}`;
  await say(wojciech, missed);
  await wojciech.getByText(missed).waitFor();
  expect(await awa.getByText(missed).count()).toBe(0);
  await awa.context().setOffline(false);
  await awa.getByText(missed).waitFor({ timeout: 40_000 });
  expect(await awa.getByText(missed).count()).toBe(1);
});
