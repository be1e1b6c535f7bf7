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

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("meridian-form:")));

test("a thread kept as a draft is found on another device and begun there once, and the first browser keeps it no more", async () => {
  const { team, person, open, path } = await writer();
  const page = await open(path);
  await message(page).fill("A long question");
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("heading", { name: "Drafts" }).waitFor();
  expect(await kept(page)).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await message(await open(path)).inputValue()).toBe("");

  const elsewhere = await (await reader({ person })).newPage();
  await elsewhere.goto("/messages/drafts", { waitUntil: "networkidle" });
  await elsewhere.getByRole("link", { name: "A thread without a title yet" }).click();
  await expect.poll(() => message(elsewhere).inputValue()).toBe("A long question");
  await title(elsewhere).fill("Heat stress");
  await message(elsewhere).fill("Other words");
  await expect.poll(() => kept(elsewhere)).toHaveLength(1);
  await elsewhere.reload({ waitUntil: "networkidle" });
  await elsewhere.getByText("Here are the words you had not sent yet.").waitFor();
  expect(await message(elsewhere).inputValue()).toBe("Other words");
  await elsewhere.getByRole("button", { name: "Throw them away" }).click();
  expect(await message(elsewhere).inputValue()).toBe("A long question");
  await title(elsewhere).fill("Heat stress");
  await elsewhere.getByRole("button", { name: "Start the thread" }).click();
  await elsewhere.getByRole("heading", { name: "Heat stress" }).waitFor();
  expect(await database().$count(thread, eq(thread.teamId, team.id))).toBe(1);
  await page.reload({ waitUntil: "networkidle" });
  await page.getByText("You have no drafts").waitFor();
});

test("words that a browser kept do not replace what another device has kept since, until their writer says so", async () => {
  const { person, open, path } = await writer();
  const page = await open(path);
  await title(page).fill("Heat stress");
  await message(page).fill("At the desk");
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("link", { name: "Heat stress" }).click();
  await message(page).fill("At the desk, late");
  await expect.poll(() => kept(page)).toHaveLength(1);
  const address = page.url();
  await closed(page);

  const phone = await (await reader({ person })).newPage();
  await phone.goto(address, { waitUntil: "networkidle" });
  await message(phone).fill("On the phone");
  await phone.getByRole("button", { name: "Keep as a draft" }).click();
  await phone.getByRole("heading", { name: "Drafts" }).waitFor();

  const again = await open(address);
  await expect.poll(() => message(again).inputValue()).toBe("At the desk, late");
  await again.getByRole("button", { name: "Keep as a draft" }).click();
  await again.getByRole("alert").getByText("On another device you have kept this thread in other words since").waitFor();
  await again.getByRole("button", { name: "Keep as a draft" }).click();
  await again.getByRole("heading", { name: "Drafts" }).waitFor();
  await again.getByText("At the desk, late").waitFor();
});

test("files that came back with a refused form are still there when nobody answers the next try", async () => {
  const { team, context, open, path } = await writer();
  const page = await open(path);
  await title(page).fill("Heat stress");
  await message(page).fill("With a table");
  await page.locator("input[type=file]").setInputFiles({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") });
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByText("Files do not wait.").waitFor();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await page.getByText("There is no connection.").waitFor();
  expect(await page.getByRole("checkbox", { name: "Leave out table.csv" }).count()).toBe(1);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await page.getByRole("heading", { name: "Heat stress" }).waitFor();
  expect(await database().$count(thread, eq(thread.teamId, team.id))).toBe(1);
  await page.getByRole("link", { name: /table\.csv/ }).first().waitFor();
});

test("a thread is let wait and begins later, and files do not wait with it", async () => {
  const { team, open, path } = await writer();
  const page = await open(path);
  await title(page).fill("Heat stress");
  await message(page).fill("Good morning");
  await page.locator("input[type=file]").setInputFiles({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") });
  await page.getByRole("button", { name: "Start later" }).click();
  await page.getByText("Files do not wait.").waitFor();
  expect(await message(page).inputValue()).toBe("Good morning");
  expect(await database().$count(thread, eq(thread.teamId, team.id))).toBe(0);
  await page.getByRole("checkbox", { name: "Leave out table.csv" }).check();
  await page.getByRole("button", { name: "Start later" }).click();
  await page.getByRole("heading", { name: "Start later" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: /^Start .*9:00/ }).first().click();
  await page.getByRole("heading", { name: "To be sent" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Start now" }).click();
  await page.getByText("Nothing waits to be sent").waitFor();
  expect(await database().$count(thread, eq(thread.teamId, team.id))).toBe(1);
});
