import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";
import { reader } from "../support/readers";

test("the formatting editor is fetched only when it is asked for, and what it makes is sent as Markdown", async () => {
  const { team, thread } = await demoPlaces();
  const page = await (await reader({ person: await demoPerson(demoHandles.member) })).newPage();
  const scripts: Promise<string>[] = [];
  page.on("response", (answer) => void (answer.request().resourceType() === "script" && scripts.push(answer.text())));
  const editorsFetched = async () => (await Promise.all(scripts)).filter((script) => script.includes("ProseMirror")).length;
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`, { waitUntil: "networkidle" });
  const button = page.getByRole("button", { name: "Formatting", exact: true });
  await button.waitFor();
  expect(await editorsFetched()).toBe(0);

  await button.click();
  const editor = page.locator("[contenteditable=true]");
  await editor.waitFor();
  expect(await editorsFetched()).toBeGreaterThan(0);
  const words = `Formatted ${randomUUID()}`;
  await editor.click();
  await page.getByRole("button", { name: "Bold" }).click();
  // The editor takes the focus back a frame later; nobody types sooner.
  await page.waitForFunction(() => document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable);
  await page.keyboard.type(words);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator("li strong", { hasText: words }).waitFor();
});
