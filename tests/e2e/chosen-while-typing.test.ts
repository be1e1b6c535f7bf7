import { beforeAll, expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentHref } from "~/modules/documents/hrefs";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { database, transaction } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
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

test("whoever looks for somebody to ask is offered names, and Enter looks for what was typed until an arrow chooses one", async () => {
  const word = uniqueWord();
  const [director, coordinator, second] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database(), { displayName: `Perpetua ${word}` })];
  await transaction((tx) => rememberWords(tx, second.id));
  const team = await buildTeam(database(), { termIds: ["D2"] });
  await buildMembership(database(), { teamId: team.id, personId: coordinator.id, role: "coordinator" });
  const sent = await (await clientOf(director)).post("/requests/new", { title: `Help ${word}`, kind: "advice", termId: "D2", team: team.slug, intent: "send" });
  await (await (await clientOf(coordinator)).get(sent.path)).form("Take it on").submit();

  const page = await (await reader({ person: coordinator })).newPage();
  await page.goto(sent.path, { waitUntil: "networkidle" });
  await page.getByText("Ask somebody else", { exact: true }).click();
  const box = page.getByRole("searchbox", { name: "Find people" });
  await box.click();
  await page.keyboard.type(`perpetua ${word}`);
  const option = page.getByRole("listbox", { name: "People to name" }).getByRole("option", { name: second.displayName });
  await option.waitFor();
  expect([await option.getAttribute("aria-selected"), await box.getAttribute("aria-activedescendant")]).toEqual(["false", null]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await box.inputValue()).toBe(second.displayName);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Ask ${second.displayName}` }).waitFor();
});
