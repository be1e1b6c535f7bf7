import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { libraryList } from "~/modules/documents/document-list.server";
import { documentView } from "~/modules/documents/document-view.server";
import { findableDocument } from "~/modules/documents/findable.server";
import { stepDocument } from "~/modules/documents/places/arrange.server";
import { changeFolder, createFolder, removeFolder } from "~/modules/documents/places/change-folders.server";
import { followLinks, linkedFrom } from "~/modules/documents/places/document-links.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { keptDocuments, markFavourite, noteReading } from "~/modules/documents/places/reader-marks.server";
import { similarTitles } from "~/modules/documents/places/similar-titles.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { emptyTrash, restoreDocument, trashDocument, trashList } from "~/modules/documents/places/trash.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { librarySchema, teamDocumentsSchema } from "~/modules/documents/schema.server";
import { database } from "~/platform/database/connection.server";
import { document } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";

beforeAll(registerDocumentTexts);

async function member(...teams: { id: number }[]) {
  const person = await buildPerson(database());
  for (const { id } of teams) await buildMembership(database(), { teamId: id, personId: person.id, role: "member" });
  return actorFor(person);
}

async function teamWithWriter(visibility: "open" | "private" = "open") {
  const team = await buildTeam(database(), { visibility });
  const writer = await member(team);
  const begin = (title: string, text = "Words", folder?: number) => createDocument(writer, team.slug, { title, kind: "working", language: "en", text, folder });
  const shown = async (folder?: number) => (await teamDocumentsView(writer, team.slug, "en", teamDocumentsSchema.parse({ folder }))).documents.map(({ title }) => title);
  return { team, writer, begin, shown };
}

describe("folders of a team", () => {
  it("hold documents in the order somebody gave them, and removing one leaves them a place higher", async () => {
    const { team, writer, begin, shown } = await teamWithWriter();
    const outer = await createFolder(writer, team.slug, { name: "Outer", parentId: null });
    const inner = await createFolder(writer, team.slug, { name: "Inner", parentId: outer.id });
    await begin("One", "", inner.id);
    const two = await begin("Two", "", inner.id);
    expect(await shown(inner.id)).toEqual(["Two", "One"]);
    await stepDocument(writer, two.id, "down");
    expect(await shown(inner.id)).toEqual(["One", "Two"]);
    await expect(changeFolder(writer, outer.id, { name: "Outer", parentId: inner.id })).rejects.toMatchObject({ code: "invalid", field: "parentId" });
    await expect(createFolder(writer, team.slug, { name: "Inner", parentId: outer.id })).rejects.toMatchObject({ code: "invalid", message: "folder_twin" });
    expect((await teamDocumentsView(writer, team.slug, "en", teamDocumentsSchema.parse({}))).folders.map(({ name, documents }) => [name, documents])).toEqual([["Outer", 0], ["Inner", 2]]);
    await removeFolder(writer, inner.id);
    expect((await shown(outer.id)).toSorted()).toEqual(["One", "Two"]);
  });

  it("are changed by those who write in the team alone, and take no document of another team by accident", async () => {
    const { team, writer } = await teamWithWriter();
    const other = await teamWithWriter();
    const folder = await createFolder(writer, team.slug, { name: "Ours", parentId: null });
    await expect(createFolder(other.writer, team.slug, { name: "Theirs", parentId: null })).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeFolder(other.writer, folder.id)).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await other.begin("Elsewhere", "", folder.id);
    const [stored] = await database().select({ folderId: document.folderId }).from(document).where(eq(document.id, id));
    expect(stored).toEqual({ folderId: null });
  });
});

describe("a document that moves to another team", () => {
  it("is read by whom that team allows, and needs the right to write in both", async () => {
    const [open, closed] = [await teamWithWriter(), await teamWithWriter("private")];
    const both = await member(open.team, closed.team);
    const { id } = await open.begin("Wandering");
    await expect(moveDocument(open.writer, id, { teamId: closed.team.id })).rejects.toMatchObject({ code: "not_found" });
    await moveDocument(both, id, { teamId: closed.team.id });
    await expect(documentView(open.writer, id, "en")).rejects.toMatchObject({ code: "not_found" });
    expect((await documentView(closed.writer, id, "en")).title).toBe("Wandering");
    expect(await findableDocument(id)).toMatchObject({ teamId: closed.team.id });
  });
});

describe("the trash", () => {
  it("hides a document from every view until it is restored to where it lay", async () => {
    const { team, writer, begin, shown } = await teamWithWriter();
    const folder = await createFolder(writer, team.slug, { name: "Place", parentId: null });
    const { id } = await begin("Thrown away", "", folder.id);
    await trashDocument(writer, id);
    await expect(documentView(writer, id, "en")).rejects.toMatchObject({ code: "not_found" });
    expect([await shown(folder.id), await findableDocument(id), (await libraryList(writer, librarySchema.parse({ team: team.slug }), "en")).total]).toEqual([[], null, 0]);
    expect((await trashList(writer, team.slug)).documents).toMatchObject([{ id, title: "Thrown away" }]);
    await expect(restoreDocument(await member(), id)).rejects.toMatchObject({ code: "forbidden" });
    await restoreDocument(writer, id);
    expect(await shown(folder.id)).toEqual(["Thrown away"]);
  });

  it("takes those who manage the team for guidance, and empties itself after thirty days", async () => {
    const { team, writer, begin } = await teamWithWriter();
    const guidance = await createDocument(writer, team.slug, { title: "Guidance", kind: "guidance", language: "en", text: "" });
    await expect(trashDocument(writer, guidance.id)).rejects.toMatchObject({ code: "forbidden" });
    const [young, old] = [await begin("Young"), await begin("Old")];
    for (const { id } of [young, old]) await trashDocument(writer, id);
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    await database().update(document).set({ trashedAt: daysAgo(31) }).where(eq(document.id, old.id));
    await emptyTrash(new Date());
    expect((await trashList(writer, team.slug)).documents.map(({ title }) => title)).toEqual(["Young"]);
  });
});

describe("what leads to a document", () => {
  it("is told to those who may read where it leads from", async () => {
    const [open, closed] = [await teamWithWriter(), await teamWithWriter("private")];
    const target = await open.begin("Target");
    const sources = [await open.begin("From the open", `See [it](/documents/${target.id}/any-title).`), await closed.begin("From the closed", `[it](/documents/${target.id})`)];
    for (const { id } of sources) await followLinks(id);
    expect((await linkedFrom(open.writer, target.id)).map(({ title }) => title)).toEqual(["From the open"]);
    expect((await linkedFrom(closed.writer, target.id)).map(({ title }) => title)).toEqual(["From the closed", "From the open"]);
  });

  it("does not betray a title of a closed team to somebody who begins a document of nearly that name", async () => {
    const [open, closed] = [await teamWithWriter(), await teamWithWriter("private")];
    const word = uniqueWord();
    await open.begin(`Sampling for farm inspections ${word}`);
    await closed.begin(`Sampling of farm inspections ${word}`);
    expect((await similarTitles(open.writer, `sampling for farms inspections ${word}`)).map(({ title }) => title)).toEqual([`Sampling for farm inspections ${word}`]);
    expect(await similarTitles(open.writer, `Quite another matter ${uniqueWord()}`)).toEqual([]);
  });
});

it("favourites and what one has read are one's own, and go with the right to read", async () => {
  const { team, writer, begin } = await teamWithWriter("private");
  const { id } = await begin("Kept");
  const colleague = await member(team);
  await markFavourite(colleague, id, true);
  await noteReading(colleague.personId, id);
  const titles = async (actor: typeof writer) => {
    const { favourites, recent } = await keptDocuments(actor, "en");
    return [favourites.map(({ title }) => title), recent.map(({ title }) => title)];
  };
  expect(await titles(colleague)).toEqual([["Kept"], ["Kept"]]);
  expect(await titles(writer)).toEqual([[], []]);
  await trashDocument(writer, id);
  expect(await titles(colleague)).toEqual([[], []]);
});
