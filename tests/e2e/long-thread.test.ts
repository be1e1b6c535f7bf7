import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { database } from "~/platform/database/connection.server";
import { message, thread } from "~db/schema";
import { paragraphHtml } from "~db/seed/factories/paragraph";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../support/actors";
import { reader } from "../support/readers";

const length = 600;

/** A thread of six hundred messages of different lengths, and a member's browser. */
async function longThread() {
  const team = await buildTeam(database());
  const person = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const { id, authorId } = await buildThread(database(), { teamId: team.id });
  await database().insert(message).values(Array.from({ length }, (_, place) => {
    const text = `Number ${place + 1}. ${"Words about farms and forms. ".repeat(1 + ((place * 7) % 23))}`.trim();
    return { id: randomUUID(), threadId: id, seq: place + 1, authorId, language: "en" as const, source: text, text, body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }, html: paragraphHtml(text), createdAt: new Date(Date.now() - (length - place) * 60_000) };
  }));
  await database().update(thread).set({ lastSeq: length, lastMessageAt: new Date() }).where(eq(thread.id, id));
  const context = await reader({ person, viewport: { width: 1000, height: 700 } });
  return { person, id, context, path: `/teams/${team.slug}/threads/${id}` };
}

/** The message at the top of the screen, and how far below the top it begins. */
const place = (page: Page) => page.evaluate(() => {
  const found = [...document.querySelectorAll("li[id^=message-]")].find((one) => one.getBoundingClientRect().bottom > 64)!;
  return { id: found.id, top: found.getBoundingClientRect().top };
});
const topOf = (page: Page, id: string) => page.evaluate((wanted) => document.getElementById(wanted)?.getBoundingClientRect().top ?? Number.NaN, id);
const held = (page: Page) => page.evaluate(() => {
  const all = [...document.querySelectorAll("li[id^=message-]")];
  return { first: Number(all[0]?.id.slice(8)), last: Number(all.at(-1)?.id.slice(8)), count: all.length };
});

/** Scrolls in small steps until the window has grown on that side, and measures in the page itself what the growth moved. */
const jumpWhileScrolling = (page: Page, step: number) => page.evaluate((by) => new Promise<number>((resolve, reject) => {
  const edge = () => { const all = document.querySelectorAll("li[id^=message-]"); return (by < 0 ? all[0] : all[all.length - 1])?.id; };
  const before = edge();
  const started = performance.now();
  let anchor: Element | null = null;
  let top = 0;
  const observer = new MutationObserver(() => {
    if (edge() === before) return;
    observer.disconnect();
    clearInterval(timer);
    // Two frames later everything that keeps the place has done so.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(Math.abs(anchor!.getBoundingClientRect().top - top))));
  });
  observer.observe(document.querySelector("main")!, { childList: true, subtree: true });
  const timer = setInterval(() => {
    if (performance.now() - started > 20_000) {
      clearInterval(timer);
      reject(new Error(`nothing came in beside ${before}`));
    }
    const atEnd = by < 0 ? scrollY === 0 : scrollY + innerHeight >= document.documentElement.scrollHeight;
    if (!atEnd) window.scrollBy({ top: by, behavior: "instant" });
    anchor = [...document.querySelectorAll("li[id^=message-]")].find((one) => one.getBoundingClientRect().bottom > 64) ?? null;
    top = anchor?.getBoundingClientRect().top ?? 0;
  }, 100);
}), step);

test("earlier and later messages come in while one scrolls, nothing on the screen moves, and the page holds a bounded number of them", async () => {
  const { context, path } = await longThread();
  const page = await context.newPage();
  await page.goto(`${path}?around=300#message-300`, { waitUntil: "networkidle" });
  expect(await held(page)).toEqual({ first: 292, last: 341, count: 50 });
  // As in browsers that do not keep the place by themselves.
  await page.evaluate(() => void (document.documentElement.style.overflowAnchor = "none"));
  for (let times = 0; times < 4; times++) expect(await jumpWhileScrolling(page, -400)).toBeLessThanOrEqual(1);
  expect(await held(page)).toEqual({ first: 92, last: 241, count: 150 });
  for (let times = 0; times < 3; times++) expect(await jumpWhileScrolling(page, 400)).toBeLessThanOrEqual(1);
  expect(await held(page)).toEqual({ first: 242, last: 391, count: 150 });
});

test("reloading, and coming back from another page, show the same message at the same place", async () => {
  const { context, path } = await longThread();
  const page = await context.newPage();
  await page.goto(`${path}?around=300#message-300`, { waitUntil: "networkidle" });
  for (let times = 0; times < 3; times++) expect(await jumpWhileScrolling(page, -500)).toBeLessThanOrEqual(1);
  const addressed = async () => new URL(page.url()).searchParams.get("around");
  const there = await place(page);
  await expect.poll(addressed).toBe(there.id.slice(8));
  const same = (what: string) => expect.poll(async () => Math.abs((await topOf(page, there.id)) - there.top), { timeout: 15_000, message: what }).toBeLessThanOrEqual(1);

  await page.reload({ waitUntil: "networkidle" });
  await same("after reloading");
  await page.getByRole("link", { name: "Notifications: Normal" }).first().evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(/\/notifications$/);
  await page.goBack();
  await same("after coming back");
});

test("by the keyboard the link brings in what stands before and leads to it; at the end new messages are heard", async () => {
  const { context, path, id, person } = await longThread();
  const page = await context.newPage();
  await page.goto(`${path}?around=540#message-540`, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Earlier messages" }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("message-531");
  expect(new URL(page.url()).searchParams.has("before")).toBe(false);
  await page.getByRole("link", { name: "Later messages" }).press("Enter");
  await expect.poll(async () => (await held(page)).last).toBe(length);
  await postMessage(await actorFor(person), { threadId: id, messageId: randomUUID(), language: "en", message: renderMessage("The six hundred and first") });
  await page.getByText("The six hundred and first").waitFor();
});

test("without scripts the links lead to the neighbouring window as a page of its own", async () => {
  const { person, path } = await longThread();
  const page = await (await reader({ person, javaScriptEnabled: false })).newPage();
  await page.goto(`${path}?around=300`);
  await page.getByRole("link", { name: "Earlier messages" }).click();
  await page.waitForURL(/\?before=292#message-291$/);
  expect(await page.locator("#message-291").count()).toBe(1);
});
