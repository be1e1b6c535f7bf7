import sharp from "sharp";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { reader } from "../support/readers";

async function openThread() {
  const team = await buildTeam(database());
  const person = await buildPerson(database(), { locale: "en" });
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  const thread = await buildThread(database(), { teamId: team.id });
  await buildMessage(database(), { threadId: thread.id });
  const context = await reader({ person });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/uploads-")) scripts.push(response.url());
  });
  await page.goto(`/teams/${team.slug}/threads/${thread.id}`);
  await page.getByRole("button", { name: "Formatting" }).waitFor();
  return { page, context, scripts };
}

const photo = async () => ({ name: "site.jpg", mimeType: "image/jpeg", buffer: await sharp({ create: { width: 1_400, height: 700, channels: 3, background: "#864" } }).jpeg().toBuffer() });
const words = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") };

test("files go up as they are chosen, can be left out, and come with the message when it is sent", async () => {
  const { page, scripts } = await openThread();
  expect(scripts).toEqual([]);
  const field = page.getByLabel("Attach files");
  await field.setInputFiles([await photo(), words, { ...words, name: "wrong.txt" }]);
  await page.getByText("3 of 3 files are attached.").waitFor({ state: "attached" });
  expect(scripts).toHaveLength(1);
  await page.getByRole("button", { name: "Remove wrong.txt" }).click();
  await page.getByLabel("What the picture shows").fill("The building site");
  await page.getByLabel("Your message").fill("From my visit");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const message = page.locator("#message-2");
  const picture = message.getByRole("img", { name: "The building site" });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  expect(await picture.boundingBox()).toMatchObject({ width: 480, height: 240 });
  expect(await message.getByRole("link").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("notes.txt")]));
  expect(await message.innerText()).not.toContain("wrong.txt");
  expect(await page.getByLabel("What the picture shows").count()).toBe(0);
});

test("an upload waits for a lost link and goes on, and Send waits for the upload", async () => {
  const { page, context } = await openThread();
  await page.getByLabel("Attach files").setInputFiles([words]);
  await page.getByText("1 of 1 files are attached.").waitFor({ state: "attached" });
  await context.setOffline(true);
  await page.getByLabel("Your message").fill("From the bus");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(2_500_000)], "scan.bin"));
    document.querySelector("textarea[name=message]")?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByText("Waiting for the connection").waitFor();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("button", { name: "Sending…" }).waitFor();
  await context.setOffline(false);
  await page.locator("#message-2").getByRole("link", { name: "scan.bin" }).waitFor();
});
