import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentMarkdown } from "~/modules/documents/document-view.server";
import { editHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { eventually } from "../support/eventually";
import { reader } from "../support/readers";

const editor = (page: Page) => page.locator("[contenteditable=true].ProseMirror");

async function writerAndReader(text: string) {
  const team = await buildTeam(database());
  const [writer, colleague] = [await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const document = await createDocument(await actorFor(writer), team.slug, { title: `Visits ${randomUUID()}`, kind: "working", language: "en", text });
  const open = async (person: { id: number }) => {
    const page = await (await reader({ person })).newPage();
    await page.goto(editHref(document));
    await editor(page).waitFor();
    return page;
  };
  return { document, writer, colleague, writerPage: () => open(writer), colleaguePage: () => open(colleague) };
}

const saved = (page: Page) => eventually(() => page.locator("[data-save-state=saved]").isVisible(), "the saved state");

/** The text up to the caret of the other person, as one sees it: the editor has heard by then where they stand. */
const wordsBeforeCaret = (page: Page) => editor(page).evaluate((text) => {
  const caret = text.querySelector(".caret");
  if (!caret) return null;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEndBefore(caret);
  return before.toString().replaceAll("\u2060", "").trim();
});

test("a reader types and deletes in the text, which is suggested under their name, and a writer takes it", async () => {
  const { document, writer, colleague, writerPage, colleaguePage } = await writerAndReader("Call the cooperative first.");
  const [theirs, own] = [await colleaguePage(), await writerPage()];
  await theirs.getByText("You suggest changes here").waitFor();
  await editor(theirs).click();
  await theirs.keyboard.press("Control+End");
  await eventually(async () => (await wordsBeforeCaret(own)) === "Call the cooperative first.", "their caret behind the last word");
  for (let letter = 0; letter < 6; letter += 1) await theirs.keyboard.press("Backspace");
  await theirs.keyboard.type("at once");
  await theirs.keyboard.press("Enter");
  await theirs.keyboard.type("Then go.");
  await saved(theirs);
  const words = (mark: "del" | "ins") => editor(own).locator(mark).evaluateAll((marks) => marks.map((each) => {
    const copy = each.cloneNode(true) as Element;
    copy.querySelectorAll(".caret").forEach((caret) => caret.remove());
    return copy.textContent;
  }).join(""));
  await expect.poll(async () => [await words("del"), await words("ins")], { timeout: 5_000 }).toEqual(["first.", "at once\nThen go."]);
  await editor(own).getByText(colleague.displayName).first().waitFor();
  await own.getByRole("button", { name: "Take", exact: true }).click();
  await saved(own);
  await eventually(async () => (await documentMarkdown(await actorFor(writer), document.id)).markdown === "Call the cooperative at once\n\nThen go.", "the taken words, stored");
  await eventually(async () => (await editor(theirs).locator("ins, del").count()) === 0, "the taken words in the other editor");
});

test("a writer suggests instead of writing when they choose to, refuses, and writes on", async () => {
  const { writerPage } = await writerAndReader("Alpha beta.");
  const page = await writerPage();
  await page.getByRole("button", { name: "Suggest", exact: true }).click();
  await editor(page).locator("p").first().selectText();
  await page.keyboard.type("Other words");
  expect(await editor(page).locator("del").textContent()).toBe("Alpha beta.");
  await page.getByRole("button", { name: "Refuse", exact: true }).click();
  await page.getByRole("button", { name: "Write", exact: true }).click();
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Gamma.");
  await saved(page);
  expect(await editor(page).textContent()).toBe("Alpha beta. Gamma.");
});

test("comments stand beside the text while one writes it, stay with their words, and are begun and resolved there", async () => {
  const { writerPage } = await writerAndReader("Call the cooperative first.");
  const page = await writerPage();
  await editor(page).locator("p").first().evaluate((paragraph) => getSelection()!.setBaseAndExtent(paragraph.firstChild!, 5, paragraph.firstChild!, 20));
  await page.getByRole("button", { name: "Comment on this" }).click();
  await page.getByLabel("Your comment").fill("Which one?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByRole("complementary", { name: "Beside the text" }).getByText("Which one?").waitFor();
  expect(await editor(page).locator("mark").textContent()).toBe("the cooperative");
  await editor(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Please ");
  expect(await editor(page).locator("mark").textContent()).toBe("the cooperative");
  await page.getByRole("button", { name: "Resolve" }).click();
  await eventually(async () => (await editor(page).locator("mark").count()) === 0, "the resolved comment");
  expect(await editor(page).textContent()).toContain("Please Call");
});

test("whoever names nobody in a comment while they write is told beside the text, of a reply too", async () => {
  const { writerPage } = await writerAndReader("Call the cooperative first.");
  const page = await writerPage();
  const beside = page.getByRole("complementary", { name: "Beside the text" });
  await editor(page).locator("p").first().evaluate((paragraph) => getSelection()!.setBaseAndExtent(paragraph.firstChild!, 5, paragraph.firstChild!, 20));
  await page.getByRole("button", { name: "Comment on this" }).click();
  await page.getByLabel("Your comment").fill("Which one, @wei-zang?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await beside.getByText("@wei-zang named nobody here").waitFor();
  await beside.getByText("Reply", { exact: true }).click();
  await beside.getByLabel("Your reply").fill("Or @li-nah");
  await beside.getByRole("button", { name: "Send" }).click();
  await beside.getByText("@li-nah named nobody here").waitFor();
  expect(await beside.getByText("named nobody here").count()).toBe(1);
});
