import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref } from "~/modules/documents/hrefs";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { clientOf } from "../../support/sessions";

test("without JavaScript, a document is filed, found again among favourites, thrown away and brought back", async () => {
  const team = await buildTeam(database());
  const writer = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const title = `Field card ${uniqueWord()}`;
  const made = await createDocument(await actorFor(writer), team.slug, { title, kind: "working", language: "en", text: "Words" });
  const client = await clientOf(writer);

  const folder = await (await client.get(`/teams/${team.slug}/documents`)).form("Make the folder").fill({ name: "Cards" }).submit();
  expect(folder.text).toContain("No document lies here.");
  const place = await (await client.get(documentHref(made))).follow("Move or remove");
  const folderId = /folder-(\d+)/.exec(place.html)?.[0] ?? "";
  const reading = await place.form("Put it there").fill({ place: folderId }).submit();
  expect(reading.text).toContain("Cards");

  await reading.form("Add to favourites").submit();
  expect((await client.get("/documents/kept")).text).toContain(title);

  const trash = await (await (await client.get(documentHref(made))).follow("Move or remove")).form("Put it into the trash").submit();
  expect((await client.get(documentHref(made))).status).toBe(404);
  expect((await trash.form(/^Restore/).submit()).text).toContain("Cards");
});

test("who begins a document of nearly the same name is told before, and may go on", async () => {
  const team = await buildTeam(database());
  const writer = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  const word = uniqueWord();
  await createDocument(await actorFor(writer), team.slug, { title: `Sampling for farms ${word}`, kind: "working", language: "en", text: "" });
  const client = await clientOf(writer);
  const hint = await (await client.get(`/teams/${team.slug}/documents/new`)).form("Begin the document").fill({ title: `Sampling of farms ${word}`, text: "Typed" }).submit();
  expect([hint.status, hint.text.includes(`Sampling for farms ${word}`)]).toEqual([409, true]);
  const made = await hint.form("Begin the document").submit();
  expect(made.form("Save the text").value("text")).toBe("Typed");
});
