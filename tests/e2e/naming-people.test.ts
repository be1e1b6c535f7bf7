import { expect, test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

test("a sign in the message's box offers people, threads and documents, and the keyboard alone takes one", async () => {
  const { team, thread } = await demoPlaces();
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`, { waitUntil: "networkidle" });
  const box = page.getByRole("textbox", { name: "Your message" });
  await box.click();
  await page.keyboard.type("Ask @Wojciech K");
  const list = page.getByRole("listbox", { name: "People to name" });
  await list.getByRole("option", { name: "Wojciech Kowalczyk Senior" }).waitFor();
  const chosen = await box.getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${chosen}"]`).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  expect(await box.inputValue()).toBe(`Ask @${demoHandles.lead} `);

  await page.keyboard.type("about #");
  const places = page.getByRole("listbox", { name: "Threads and documents to name" });
  await places.getByRole("option").nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await box.inputValue()).toMatch(/ about #(thread|document)-\d+ $/);

  await page.keyboard.type("@a");
  await list.waitFor();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  await page.keyboard.type("w");
  expect(await list.count()).toBe(0);
  expect(await box.inputValue()).toMatch(/@aw$/);
  await box.fill("");
});

test("a name that calls nobody is told under the message, and goes with the next one", async () => {
  const { team, thread } = await demoPlaces();
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`, { waitUntil: "networkidle" });
  const box = page.getByRole("textbox", { name: "Your message" });
  await box.fill("Ask @wei-zang about it");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const note = page.getByRole("status").filter({ hasText: "@wei-zang named nobody here" });
  await note.waitFor();
  expect(await note.getByRole("link", { name: "Edit the message" }).getAttribute("href")).toMatch(/\/messages\/\d+\/edit$/);
  await box.fill("Somebody else, then");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await note.waitFor({ state: "detached" });
});

test("a field for names offers colleagues while one types, takes one by the keyboard and is quiet until another letter", async () => {
  const page = await (await reader({ person: await demoPerson(demoHandles.administrator) })).newPage();
  await page.goto(`/administration/people/${demoHandles.member}`, { waitUntil: "networkidle" });
  await page.getByText("Hand over and end access", { exact: true }).first().click();
  const box = page.getByRole("textbox", { name: "Who takes over" });
  await box.click();
  await page.keyboard.type("wojciech kow");
  const list = page.getByRole("listbox", { name: "People to name" });
  await list.getByRole("option", { name: "Wojciech Kowalczyk Senior" }).waitFor();
  await page.keyboard.press("Enter");
  expect(await box.inputValue()).toBe("Wojciech Kowalczyk");
  await list.waitFor({ state: "detached" });
  await page.keyboard.press("Backspace");
  await list.getByRole("option", { name: "Wojciech Kowalczyk Senior" }).waitFor();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
});
