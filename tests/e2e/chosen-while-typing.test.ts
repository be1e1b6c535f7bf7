import { beforeAll, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentHref } from "~/modules/documents/hrefs";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { uniqueWord } from "~db/seed/factories/unique";
import { eventually } from "../support/eventually";
import { guidanceCast } from "../support/guidance-cast";
import { reader } from "../support/readers";
import { clientOf } from "../support/sessions";

beforeAll(registerDocumentTexts);

test("what holds instead of withdrawn guidance is chosen by words of its title, and found again by what was chosen", async () => {
  const word = uniqueWord();
  const { id, team, people, author, publish } = await guidanceCast(`Old ${word}`, "Words.");
  await publish();
  const title = `New ${word}`;
  const successor = await createDocument(author, team.slug, { title, kind: "working", language: "en", text: "Other words." });
  const lead = await clientOf(people.lead);
  const offered = `${mentionOptionsHref({ team: team.slug, only: "documents" })}&${new URLSearchParams({ sign: "#", q: title })}`;
  await eventually(async () => (await lead.get(offered)).html.includes(title), "the new document in the index");

  const page = await (await reader({ person: people.lead })).newPage();
  await page.goto(`${documentHref({ id, title: `Old ${word}` })}/approval`, { waitUntil: "networkidle" });
  await page.getByText("Withdraw or replace it", { exact: true }).click();
  const box = page.getByRole("textbox", { name: "What holds instead" });
  await box.click();
  await page.keyboard.type(`new ${word}`);
  await page.getByRole("listbox", { name: "Threads and documents to name" }).getByRole("option", { name: title }).waitFor();
  await page.keyboard.press("Enter");
  expect(await box.inputValue()).toBe(`${title} #document-${successor.id}`);
  await page.getByRole("textbox", { name: "Why" }).last().fill("The rule has changed.");
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await page.getByText("Replaced", { exact: false }).first().waitFor();
  const end = await (await clientOf(people.reader)).get(`/documents/${id}`);
  expect(end.elements("a").map(({ attribs }) => attribs.href)).toContain(documentHref({ id: successor.id, title }));
});
