import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { WaitingMessage } from "~/modules/discussion/ui/waiting/waiting-message";
import { mergeThread } from "~/modules/discussion/merge-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { setStanding } from "~/modules/discussion/set-standing.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { database } from "~/platform/database/connection.server";
import { membership, message, session } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { openSessionFor } from "../support/open-session";
import { reader } from "../support/readers";
import { accessibilityFaults, sidewaysScroll } from "./page-checks";

/** A thread of a team's lead, and a member's browser that has it open. */
async function openThread(own: Parameters<typeof buildPerson>[1] = {}) {
  const team = await buildTeam(database(), { visibility: "private" });
  const [lead, person] = [await buildPerson(database()), await buildPerson(database(), own)];
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const leading = await actorFor(lead);
  const { threadId } = await startThread(leading, { teamSlug: team.slug, messageId: randomUUID(), kind: "discussion", title: "Visits in March", language: "en", message: renderMessage("Who goes?") });
  const context = await reader({ person });
  const path = `/teams/${team.slug}/threads/${threadId}`;
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  const said = async () => (await database().select({ text: message.text }).from(message).where(and(eq(message.threadId, threadId), eq(message.authorId, person.id))).orderBy(asc(message.seq))).map(({ text }) => text);
  return { team, person, leading, threadId, context, path, page, said };
}

const box = (page: Page) => page.getByRole("textbox", { name: "Your message" });
const lines = (page: Page) => page.getByRole("region", { name: "Messages that waited" });

/** The link to the server for what is sent: requests are lost on their way, or their answers on the way back. */
async function linkThatLoses(context: BrowserContext, what: "requests" | "answers") {
  let up = false;
  await context.route(/\/threads\/\d+\/messages$/, async (route) => {
    const posts = route.request().method() === "POST" && !(route.request().postData() ?? "").includes('name="intent"\r\n\r\ndraft');
    if (up || !posts) return route.fallback();
    if (what === "answers") await route.fetch();
    await route.abort("internetdisconnected");
  });
  return { restore: () => void (up = true) };
}

async function sendInVain(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await box(page).press("Control+Enter");
  await page.getByText("There is no connection.").waitFor();
}

test("words that were typed and not sent are in the box again after the tab was closed, and are sent once", async () => {
  const { context, path, page, said } = await openThread();
  await box(page).fill("Half a thought, kept");
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(path);
  await expect.poll(() => box(again).inputValue()).toBe("Half a thought, kept");
  await box(again).press("Control+Enter");
  await expect.poll(said, { timeout: 20_000 }).toEqual(["Half a thought, kept"]);
  await expect.poll(() => box(again).inputValue()).toBe("");
  await again.reload({ waitUntil: "networkidle" });
  expect(await box(again).inputValue()).toBe("");
});

test("words in the box go along when the thread is merged into another under their writer's eyes", async () => {
  const { team, leading, threadId, page } = await openThread();
  const { threadId: into } = await startThread(leading, { teamSlug: team.slug, messageId: randomUUID(), kind: "discussion", title: "Visits in spring", language: "en", message: renderMessage("All of them") });
  await box(page).fill("Half a thought");
  await mergeThread(leading, threadId, { into, reason: "" });
  await page.getByRole("heading", { name: "Visits in spring" }).waitFor({ timeout: 20_000 });
  await expect.poll(() => box(page).inputValue()).toBe("Half a thought");
  await box(page).press("Control+Enter");
  await page.locator("main li").getByText("Half a thought").waitFor();
  await expect.poll(() => box(page).inputValue()).toBe("");
});

test.each(["requests", "answers"] as const)("a message whose %s are lost waits, and is sent once by the page that is open next, which says so", async (what) => {
  const { context, page, said } = await openThread();
  const link = await linkThatLoses(context, what);
  await sendInVain(page, "I go on the third");
  expect(await said()).toEqual(what === "answers" ? ["I go on the third"] : []);
  await page.close();

  const elsewhere = await context.newPage();
  await elsewhere.goto("/teams");
  await lines(elsewhere).getByText("waits in this browser and is sent once").waitFor({ timeout: 20_000 });
  link.restore();
  await elsewhere.evaluate(() => void window.dispatchEvent(new Event("online")));
  await lines(elsewhere).getByText("Your message that waited was sent").waitFor({ timeout: 30_000 });
  expect(await said()).toEqual(["I go on the third"]);
  await lines(elsewhere).getByRole("link", { name: "Visits in March" }).click();
  await elsewhere.locator("main li").getByText("I go on the third").waitFor();
  await expect.poll(() => box(elsewhere).inputValue()).toBe("");
  expect(await said()).toEqual(["I go on the third"]);
});

test("a message that waits in an open thread is sent from there when the link is back, once, though other windows are open", async () => {
  const { context, page, said } = await openThread();
  const other = await context.newPage();
  await other.goto("/teams", { waitUntil: "networkidle" });
  const link = await linkThatLoses(context, "answers");
  await sendInVain(page, "From the same page");
  link.restore();
  for (const one of [page, other]) await one.evaluate(() => void window.dispatchEvent(new Event("online")));
  await expect.poll(() => box(page).inputValue(), { timeout: 30_000 }).toBe("");
  await page.locator("main li").getByText("From the same page").waitFor();
  expect(await said()).toEqual(["From the same page"]);
});

test("a message sent after the session had ended is sent once its author has signed in again", async () => {
  const { context, page, person, said } = await openThread();
  await database().delete(session).where(eq(session.userId, person.id));
  await box(page).fill("Written over lunch");
  await box(page).press("Control+Enter");
  await page.getByText("as soon as you have signed in again").waitFor();
  expect(await said()).toEqual([]);
  const [name = "", value = ""] = (await openSessionFor(person.id)).cookie.split("=");
  await context.addCookies([{ name, value, url: new URL(page.url()).origin, httpOnly: true, sameSite: "Lax" }]);
  await page.close();
  const again = await context.newPage();
  await again.goto("/");
  await lines(again).getByText("Your message that waited was sent").waitFor({ timeout: 30_000 });
  expect(await said()).toEqual(["Written over lunch"]);
});

type Thread = Awaited<ReturnType<typeof openThread>>;

const losses: [string, (thread: Thread) => Promise<unknown>][] = [
  ["its thread was closed", ({ leading, threadId }) => setStanding(leading, threadId, { intent: "close", reason: "" })],
  ["its author was taken out of the team", ({ team: { id }, person }) => database().delete(membership).where(and(eq(membership.teamId, id), eq(membership.personId, person.id)))],
];

test.each(losses)("words of a message that waits are kept and shown when %s meanwhile, until their author throws them away", async (_what, lose) => {
  const thread = await openThread();
  const { context, page, said } = thread;
  const link = await linkThatLoses(context, "requests");
  await sendInVain(page, "Too late for this one");
  await page.close();
  await lose(thread);
  link.restore();
  const elsewhere = await context.newPage();
  await elsewhere.goto("/teams");
  await lines(elsewhere).getByText("Your message could not be sent").waitFor({ timeout: 30_000 });
  expect(await lines(elsewhere).getByText("Too late for this one").count()).toBe(1);
  await elsewhere.reload();
  await lines(elsewhere).getByRole("button", { name: "Throw the words away" }).click();
  await lines(elsewhere).getByText("Too late for this one").waitFor({ state: "detached" });
  await elsewhere.reload({ waitUntil: "networkidle" });
  expect(await lines(elsewhere).getByText("Too late for this one").count()).toBe(0);
  expect(await said()).toEqual([]);
});

/** Puts messages into the browser as it keeps those that wait: one that is sent now, one whose link is still lost, and two that were not taken. */
async function fourThatWaited({ page, path, person, context }: Thread): Promise<void> {
  const lost = "/teams/lost/threads/1/messages";
  await context.route(`**${lost}`, (route) => route.abort("internetdisconnected"));
  const message = (action: string, words: string, kept?: WaitingMessage["kept"]): WaitingMessage => {
    const messageId = randomUUID();
    return { messageId, action, title: "Visits in March", fields: [["messageId", messageId], ["language", "en"], ["message", words]], ...(kept ? { kept } : {}) };
  };
  const long = `${"Words that nobody may lose, however many they are. ".repeat(12)}${"https://example.org/".padEnd(120, "a")}`;
  const all = [message(`${path}/messages`, "I go"), message(lost, "Still here"), message(lost, long, "refused"), message(lost, "Look at me", "unfit")];
  await page.evaluate((kept) => kept.forEach(([key, value]) => localStorage.setItem(key, value)), all.map((one): [string, string] => [`meridian-waiting:${person.id}:${one.messageId}`, JSON.stringify(one)]));
}

test.each(["en", "ar"] as const)("the lines about messages that waited have no fault for axe in %s, light and dark, on a desktop and a phone, and hide nothing beside the page", async (locale) => {
  const thread = await openThread({ locale });
  await fourThatWaited(thread);
  const { page } = thread;
  await page.goto("/teams", { waitUntil: "load" });
  const notices = page.getByRole("region").filter({ hasText: "Visits in March" }).locator("> *");
  await expect.poll(() => notices.count(), { timeout: 20_000 }).toBe(4);
  await expect.poll(thread.said, { timeout: 20_000 }).toEqual(["I go"]);
  for (const size of [{ width: 1366, height: 850 }, { width: 360, height: 740 }]) {
    await page.setViewportSize(size);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toEqual([]);
});
