import { expect, it } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

it("what is edited, reacted to and deleted is seen at once on other screens, by keyboard alone", async () => {
  const { team, thread } = await demoPlaces();
  const path = `/teams/${team.slug}/threads/${thread.id}`;
  const [writing, reading] = await Promise.all([demoHandles.member, demoHandles.lead].map(async (handle) => {
    const page = await (await reader({ person: await demoPerson(handle) })).newPage();
    await page.goto(path, { waitUntil: "networkidle" });
    return page;
  }));
  const box = writing!.getByRole("textbox", { name: "Your message" });
  await box.fill("A first wording of today");
  await box.press("Control+Enter");
  const seen = reading!.locator("li", { hasText: "A first wording of today" }).last();
  await seen.waitFor();

  await writing!.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("textarea[name=message]")?.value === "");
  await box.press("ArrowUp");
  const editor = writing!.getByRole("form", { name: "Edit the message" }).getByRole("textbox");
  await editor.fill("A second wording of today");
  await editor.press("Control+Enter");
  const edited = reading!.locator("li", { hasText: "A second wording of today" }).last();
  await edited.getByRole("link", { name: "edited" }).waitFor();

  await edited.getByRole("button", { name: /^More/ }).press("Enter");
  await edited.getByRole("button", { name: "Save for later" }).press("Enter");
  await edited.getByRole("link", { name: "Remind me of it…" }).waitFor();
  await edited.getByRole("button", { name: "Thank you" }).press("Enter");
  const theirs = writing!.locator("li", { hasText: "A second wording of today" }).last();
  await theirs.getByRole("button", { name: "Thank you: 1 person" }).waitFor();

  await theirs.getByRole("button", { name: /^More/ }).press("Enter");
  await theirs.getByRole("button", { name: "Quote in an answer" }).press("Enter");
  await expect.poll(() => box.inputValue()).toContain("> A second wording of today");
  await box.fill("");

  await theirs.getByRole("button", { name: /^More/ }).press("Enter");
  await theirs.getByRole("button", { name: "Delete" }).press("Enter");
  await theirs.getByRole("button", { name: "Delete" }).press("Enter");
  await reading!.getByText("This message was deleted by its author.").last().waitFor();
  expect(await reading!.getByText("A second wording of today").count()).toBe(0);
});
