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

test("a screen reader is told of a new message once, politely, with its author, and not again after the link was lost", async () => {
  const [awa, wojciech] = await Promise.all([openThread(demoHandles.member), openThread(demoHandles.lead)]);
  const author = (await demoPerson(demoHandles.lead)).displayName;
  await awa.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    // What a screen reader hears: words that are put into a live region.
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status], [role=alert], [aria-live]");
        const words = [...addedNodes].map((node) => node.textContent ?? "").join("").trim();
        if (region && words) told.push(`${region.getAttribute("role") ?? region.getAttribute("aria-live")}: ${words}`);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  const told = () => awa.evaluate(() => (window as unknown as { told: string[] }).told.filter((words) => words.includes("New message from")));
  const words = `Heard once ${randomUUID()}`;
  await say(wojciech, words);
  await awa.getByText(words).waitFor();
  await expect.poll(told).toEqual([`status: New message from ${author}`]);
  await awa.context().setOffline(true);
  await awa.context().setOffline(false);
  const more = `Heard after the tunnel ${randomUUID()}`;
  await say(wojciech, more);
  await awa.getByText(more).waitFor({ timeout: 40_000 });
  await expect.poll(told).toEqual([`status: New message from ${author}`, `status: New message from ${author}`]);
  expect(await awa.locator("main ol [role=status], main ol[aria-live]").count()).toBe(0);
});
