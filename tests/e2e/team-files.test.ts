import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { pdfFile } from "../support/made-files";
import { reader } from "../support/readers";

test("a file that is dropped onto the form is sent in pieces, stands among the team's documents, and shows its words", async () => {
  const team = await buildTeam(database());
  const person = await buildPerson(database(), { locale: "en" });
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  const context = await reader({ person });
  const page = await context.newPage();
  await page.goto(`/teams/${team.slug}/documents/files`);
  await page.getByText("Or drag files here.").waitFor();
  const content = pdfFile(["Heat in quarries", "Water and shade"]).toString("base64");
  const dropped = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], "Heat card.pdf", { type: "application/pdf" }));
    return transfer;
  }, content);
  await page.locator("form[aria-label='Bring files']").dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByRole("button", { name: "Remove Heat card.pdf" }).waitFor();
  await page.getByRole("button", { name: "Add to the team" }).click();
  await page.getByRole("heading", { level: 1, name: "Heat card" }).waitFor();
  await expect.poll(async () => {
    await page.reload();
    return page.getByText("Water and shade").count();
  }, { timeout: 30_000 }).toBe(1);
  expect(await page.getByRole("heading", { name: "Page 2" }).count()).toBe(1);
}, 90_000);
