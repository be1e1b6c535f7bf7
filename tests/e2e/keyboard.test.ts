import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { database } from "~/platform/database/connection.server";
import { person as people } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { reader } from "../support/readers";

/** A member with a thread of two messages, the second of them theirs, and a colleague's thread that they have not read. */
async function desk() {
  const team = await buildTeam(database());
  const [person, colleague] = [await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [person, colleague]) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const [me, other] = [await actorFor(person), await actorFor(colleague)];
  const begin = async (title: string) => (await startThread(other, { teamSlug: team.slug, messageId: randomUUID(), kind: "discussion", title, language: "en", message: renderMessage(`First words of ${title}`) })).threadId;
  const threadId = await begin("Visits in March");
  await postMessage(me, { threadId, messageId: randomUUID(), language: "en", message: renderMessage("I go on the third") });
  const unread = await begin("Forms for farms");
  const context = await reader({ person });
  return { team, person, threadId, unread, context, path: `/teams/${team.slug}/threads/${threadId}` };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest("[id]")?.id ?? "");
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

/** As fast as somebody types: the next key does not wait for a page that is still busy with the one before. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

/** A dialog that was closed keeps what was focused in it until the page is drawn again. */
async function leaveDialog(page: Page): Promise<void> {
  await press(page, "Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("dialog") ?? null)).toBeNull();
}

test("a thread is read and answered by keyboard alone: from message to message, an answer, and one's own words changed in their place", async () => {
  const { context, path } = await desk();
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  await press(page, "k");
  await expect.poll(() => focused(page)).toMatch(/^message-/);
  await press(page, "k", "k");
  await expect.poll(() => focused(page)).toBe("message-1");
  await press(page, "j");
  await expect.poll(() => focused(page)).toBe("message-2");

  await press(page, "e");
  const editor = page.getByRole("form", { name: "Edit the message" }).getByRole("textbox");
  await expect.poll(() => editor.inputValue()).toBe("I go on the third");
  await page.keyboard.type(" of March");
  await press(page, "Control+Enter");
  await page.locator("#message-2").getByText("I go on the third of March").waitFor();
  expect(new URL(page.url()).pathname).toBe(path);

  await press(page, "k", "e");
  await page.waitForTimeout(300);
  expect(await page.getByRole("form", { name: "Edit the message" }).count()).toBe(0);

  await press(page, "r");
  const box = page.getByRole("textbox", { name: "Your message" });
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type("jekyll and ? / are words here");
  await press(page, "Control+Enter");
  await page.locator("#message-3").getByText("jekyll and ? / are words here").waitFor();
});

test("keys lead to the next unread thread, to a new one, to search, to places and by name to anything", async () => {
  const { context, team, path, unread } = await desk();
  const page = await context.newPage();
  const arrives = (wanted: RegExp | string) => page.waitForURL(wanted);
  await page.goto(path, { waitUntil: "networkidle" });
  await press(page, "n");
  await arrives(new RegExp(`/teams/${team.slug}/threads/${unread}`));
  await press(page, "g", "t");
  await arrives(/\/teams$/);
  await press(page, "/");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  await page.goto(`/teams/${team.slug}`, { waitUntil: "networkidle" });
  await press(page, "c");
  await arrives(/\/threads\/new$/);
  await page.goto("/inbox", { waitUntil: "networkidle" });
  await press(page, "Control+k");
  await dialog(page, "Where to?").getByRole("combobox").waitFor();
  await page.keyboard.type("labour inspec");
  await dialog(page, "Where to?").getByRole("option", { name: /labour inspection/i }).first().waitFor();
  await press(page, "Enter");
  await arrives(/\/teams\/[a-z-]*labour-inspection/);
});

test("keys pressed while what answers them is still on its way are answered when it is there", async () => {
  const { context, path } = await desk();
  const page = await context.newPage();
  const held: (() => Promise<void>)[] = [];
  await page.route(/keys-at-work/, (route) => void held.push(() => route.continue()));
  await page.goto(path, { waitUntil: "networkidle" });
  await press(page, "g", "t", "g", "e");
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await Promise.all(held.map((letGo) => letGo()));
  await page.waitForURL(/\/teams$/);
});

test("single keys are switched off for their person, in every browser they use, and on again", async () => {
  const { context, person, path } = await desk();
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  await press(page, "?");
  const help = dialog(page, "Keyboard");
  await help.getByRole("checkbox").press("Space");
  const stored = async () => (await database().select({ on: people.singleKeys }).from(people).where(eq(people.id, person.id)))[0]?.on;
  await expect.poll(stored).toBe(false);
  await leaveDialog(page);
  await press(page, "g", "t", "?");

  const elsewhere = await (await reader({ person })).newPage();
  await elsewhere.goto(path, { waitUntil: "networkidle" });
  await press(elsewhere, "?", "g", "t");
  await press(elsewhere, "Control+k");
  await dialog(elsewhere, "Where to?").getByRole("button", { name: "All keys" }).press("Enter");
  await dialog(elsewhere, "Keyboard").getByRole("checkbox").press("Space");
  await expect.poll(stored).toBe(true);
  for (const one of [page, elsewhere]) expect(new URL(one.url()).pathname).toBe(path);
  await leaveDialog(elsewhere);
  await press(elsewhere, "g", "t");
  await elsewhere.waitForURL(/\/teams$/);
});
