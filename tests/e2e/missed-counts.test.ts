import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notification } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import { database } from "~/platform/database/connection.server";
import { actorFor } from "../support/actors";
import { reader } from "../support/readers";

test("what comes between the loading of a page and its live connection is counted once that stands, and what comes then as it comes, without another request", async () => {
  const team = await buildTeam(database());
  const [author, other] = [await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [author, other]) await buildMembership(database(), { teamId: team.id, personId: id });
  const thread = await buildThread(database(), { teamId: team.id, authorId: author.id });
  await buildMessage(database(), { threadId: thread.id });
  const page = await (await reader({ person: author })).newPage();
  let connect = () => {};
  const held = new Promise<void>((resolve) => (connect = resolve));
  await page.route(/\/live\.client-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/account/tokens", { waitUntil: "load" });
  await postMessage(await actorFor(other), { threadId: thread.id, messageId: randomUUID(), message: renderMessage("A reply"), language: "en" });
  await expect.poll(() => database().$count(notification, eq(notification.personId, author.id))).toBe(1);
  const inbox = page.getByRole("link", { name: /^Inbox/ }).first();
  expect(await inbox.textContent()).not.toContain("1");
  connect();
  await expect.poll(() => inbox.textContent()).toContain("1");
  // What stands behind its name, which has digits of its own.
  const inTeam = async () => (await page.getByRole("link", { name: team.name.en }).first().textContent())?.slice(team.name.en.length);
  await expect.poll(inTeam).toContain("1");
  await startThread(await actorFor(other), { teamSlug: team.slug, kind: "discussion", title: "Another", messageId: randomUUID(), message: renderMessage("Another word"), language: "en" });
  await expect.poll(inTeam, { timeout: 10_000 }).toContain("2");
  expect(asked.filter((path) => path.endsWith("/unread"))).toEqual([]);
});
