import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { createFolder } from "~/modules/documents/places/change-folders.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { teamDocumentsSchema } from "~/modules/documents/schema.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../support/actors";
import { reader } from "../support/readers";

test("a document that is dragged onto a folder lies in it", async () => {
  const team = await buildTeam(database());
  const person = await buildPerson(database(), { locale: "en" });
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const actor = await actorFor(person);
  await createDocument(actor, team.slug, { title: "Heat card", kind: "working", language: "en", text: "Shade" });
  const { id: folder } = await createFolder(actor, team.slug, { name: "Field cards", parentId: null });
  const page = await (await reader({ person })).newPage();
  await page.goto(`/teams/${team.slug}/documents`, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Heat card" }).dragTo(page.getByRole("navigation", { name: "Folders" }).getByRole("link", { name: "Field cards" }));
  await expect.poll(async () => (await teamDocumentsView(actor, team.slug, "en", teamDocumentsSchema.parse({ folder }))).documents.map(({ title }) => title)).toEqual(["Heat card"]);
  await page.getByRole("link", { name: "Heat card" }).waitFor({ state: "detached" });
});
