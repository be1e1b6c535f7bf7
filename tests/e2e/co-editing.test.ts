import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { eventually } from "../support/eventually";
import { reader } from "../support/readers";

const editor = (page: Page) => page.locator("[contenteditable=true]");

async function openEditor(handle: string): Promise<Page> {
  const [{ document }, person] = [await demoPlaces(), await demoPerson(handle)];
  const page = await (await reader({ person })).newPage();
  await page.goto(`/documents/${document.id}/document/edit`);
  await editor(page).waitFor();
  return page;
}

test("two people write one document at once, see each other's carets with names, and both texts are kept", async () => {
  const [awa, wojciech] = await Promise.all([openEditor(demoHandles.member), openEditor(demoHandles.lead)]);
  const [hers, his] = [`hers ${randomUUID()}`, `his ${randomUUID()}`];
  await editor(awa).click();
  await awa.keyboard.press("Control+Home");
  await awa.keyboard.insertText(`${hers} `);
  await editor(wojciech).getByText(hers).waitFor();
  await editor(wojciech).click();
  await wojciech.keyboard.press("Control+End");
  await wojciech.keyboard.insertText(` ${his}`);
  await editor(awa).getByText(his).waitFor();
  await editor(awa).getByText("Wojciech Kowalczyk").first().waitFor();
  await editor(wojciech).getByText("Awa Mbaye").first().waitFor();

  const { document } = await demoPlaces();
  const reading = await (await reader({ person: await demoPerson(demoHandles.member), javaScriptEnabled: false })).newPage();
  await eventually(async () => {
    await reading.goto(`/documents/${document.id}?text=draft`);
    const text = await reading.getByRole("article").textContent();
    return text?.includes(hers) && text.includes(his);
  }, "both texts on the reading page", 15_000);
});

test("what was written is there again after everybody has left", async () => {
  const words = `kept ${randomUUID()}`;
  const first = await openEditor(demoHandles.member);
  await editor(first).click();
  await first.keyboard.press("Control+End");
  await first.keyboard.insertText(` ${words}`);
  await eventually(() => first.getByText("Saved", { exact: false }).first().isVisible(), "the saved state");
  await first.context().close();
  const again = await openEditor(demoHandles.lead);
  expect(await editor(again).getByText(words).count()).toBe(1);
});
