import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

test("selected words are commented on, and whoever has the page open sees it without doing anything", async () => {
  const { document } = await demoPlaces();
  const [member, lead] = await Promise.all([demoHandles.member, demoHandles.lead].map(async (handle) => (await reader({ person: await demoPerson(handle) })).newPage()));
  const all = await lead!.context().newPage();
  await Promise.all([member!, lead!].map((page) => page.goto(`/documents/${document.id}`, { waitUntil: "networkidle" })));
  await all.goto(`/documents/${document.id}/comments`, { waitUntil: "networkidle" });
  const words = await member!.locator("article p").nth(1).evaluate((paragraph) => {
    const text = [...paragraph.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").length > 20)!;
    getSelection()!.setBaseAndExtent(text, 0, text, 20);
    return getSelection()!.toString();
  });
  await member!.getByRole("button", { name: "Comment on this" }).click();
  const said = `Is that so? ${randomUUID()}`;
  await member!.getByLabel("Your comment").fill(said);
  await member!.getByRole("button", { name: "Comment", exact: true }).click();
  await member!.getByText(said).waitFor();
  await Promise.all([lead!, all].map((page) => page.getByText(said).waitFor()));
  expect((await lead!.locator("article mark").allTextContents()).join(" ")).toContain(words.trim().slice(0, 10));
});
