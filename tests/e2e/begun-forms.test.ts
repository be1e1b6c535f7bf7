import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { session, thread } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { database } from "~/platform/database/connection.server";
import { reader } from "../support/readers";
import { accessibilityFaults } from "./page-checks";

async function writer() {
  const [team, person] = [await buildTeam(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const context = await reader({ person });
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: "networkidle" });
    return page;
  };
  return { team, person, context, open, path: `/teams/${team.slug}/threads/new` };
}

/** Closes a tab as its reader does, and waits until it is gone. */
const closed = (page: Page) => Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);

const message = (page: Page) => page.getByRole("textbox", { name: "Message" });
const title = (page: Page) => page.getByRole("textbox", { name: "Title" });

test("a thread that was to begin keeps its words over a lost link and a closed tab, and is begun once", async () => {
  const { team, context, open, path } = await writer();
  const page = await open(path);
  await page.getByRole("radio", { name: /Question/ }).check();
  await title(page).fill("Heat stress");
  await message(page).fill("A long question");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await page.getByText("There is no connection.").waitFor();
  expect(await message(page).inputValue()).toBe("A long question");
  expect(await accessibilityFaults(page)).toEqual([]);
  await closed(page);
  await context.setOffline(false);

  const again = await open(path);
  await again.getByText("Here are the words you had not sent yet.").waitFor();
  expect([await title(again).inputValue(), await message(again).inputValue(), await again.getByRole("radio", { name: /Question/ }).isChecked()]).toEqual(["Heat stress", "A long question", true]);
  await again.getByRole("button", { name: "Start the thread" }).click();
  await again.getByRole("heading", { name: "Heat stress" }).waitFor();
  expect(await database().$count(thread, eq(thread.teamId, team.id))).toBe(1);
  expect(await message(await open(path)).inputValue()).toBe("");
});

test("a first direct message is kept for the one it is to, and thrown away when its writer says so", async () => {
  const { open } = await writer();
  const [one, other] = [await buildPerson(database()), await buildPerson(database())];
  const page = await open(`/messages/new?to=${one.handle}`);
  await message(page).fill("Dear colleague");
  await closed(page);
  expect(await message(await open(`/messages/new?to=${other.handle}`)).inputValue()).toBe("");
  const again = await open(`/messages/new?to=${one.handle}`);
  await expect.poll(() => message(again).inputValue()).toBe("Dear colleague");
  await again.getByRole("button", { name: "Throw them away" }).click();
  expect(await message(again).inputValue()).toBe("");
  expect(await message(await open(`/messages/new?to=${one.handle}`)).inputValue()).toBe("");
});

test("words sent after the session had ended come back on an open page", async () => {
  const { person, open, path } = await writer();
  const page = await open(path);
  await title(page).fill("Heat stress");
  await message(page).fill("A long question");
  await database().delete(session).where(eq(session.userId, person.id));
  await page.getByRole("button", { name: "Start the thread" }).click();
  await page.getByRole("heading", { name: "You were signed out, and your words were not sent" }).waitFor();
  expect(await page.getByRole("textbox", { name: "Your words" }).inputValue()).toBe("A long question");
  expect(await accessibilityFaults(page)).toEqual([]);
});
