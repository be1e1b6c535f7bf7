import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { accessDocument } from "~/modules/documents/access-document.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHref, teamFileHref } from "~/modules/documents/hrefs";
import { exportFolder } from "~/modules/documents/exchange/export-document.server";
import { createFolder } from "~/modules/documents/places/change-folders.server";
import { followLinks, linkedFrom } from "~/modules/documents/places/document-links.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { emptyTrash, restoreDocument, trashDocument } from "~/modules/documents/places/trash.server";
import { teamDocumentsSchema } from "~/modules/documents/schema.server";
import { addTeamFiles } from "~/modules/documents/team-files/add-team-files.server";
import { addFileVersion, renameTeamFile } from "~/modules/documents/team-files/change-team-file.server";
import { storedFileOfVersion } from "~/modules/documents/team-files/stored-file-of-version.server";
import { teamFileView } from "~/modules/documents/team-files/team-file-view.server";
import { accessFile } from "~/modules/files/access-file.server";
import { openStored } from "~/modules/files/open-stored.server";
import { takeFile } from "~/modules/files/take-file.server";
import { search } from "~/modules/search/search.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { fileVersion } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { pdfFile, sheetFile, wordFile } from "../../support/made-files";
import { unzipped } from "../../support/unzipped";

beforeAll(followEvents);

async function teamOf(visibility: "open" | "private" = "private") {
  const team = await buildTeam(database(), { visibility });
  const person = async (role?: "member" | "observer") => {
    const made = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: made.id, role });
    return actorFor(made);
  };
  return { team, writer: await person("member"), observer: await person("observer"), outsider: await person() };
}

const brought = async (actor: Actor, name: string, content: Buffer) => (await takeFile(actor, { name, content: Readable.from([content]) })).id;

/** A file in a team of its own, its words read. */
async function filed(name: string, content: Buffer, folder?: number) {
  const place = await teamOf();
  const [added] = await addTeamFiles(place.writer, place.team.slug, { files: [{ id: await brought(place.writer, name, content) }], language: "en", folder });
  await followEvents();
  return { ...place, ...added! };
}

const documentsFound = async (actor: Actor, query: string) => (await search(actor, "en", query, { only: "documents" })).groups[0]?.hits ?? [];

describe("a file among a team's documents", () => {
  it("stands in the list of its folder, and is opened by those who read the documents there", async () => {
    const { team, writer, observer, outsider } = await teamOf();
    const folder = await createFolder(writer, team.slug, { name: "Law", parentId: null });
    const [added] = await addTeamFiles(writer, team.slug, { files: [{ id: await brought(writer, "Labour act.pdf", pdfFile(["Part one"])) }], language: "fr", folder: folder.id });
    const { documents } = await teamDocumentsView(observer, team.slug, "en", teamDocumentsSchema.parse({ folder: String(folder.id) }));
    expect(documents).toMatchObject([{ id: added!.id, title: "Labour act", kind: "file", language: "fr", file: { name: "Labour act.pdf" } }]);
    const view = await teamFileView(observer, added!.id, "en");
    expect([view.versions.length, view.abilities.write, view.team.slug]).toEqual([1, false, team.slug]);
    expect((await accessFile(observer, view.present.id)).id).toBe(view.present.id);
    await expect(teamFileView(outsider, added!.id, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(accessFile(outsider, view.present.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(accessDocument(writer, added!.id, "post")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is brought by those who write, of what they have brought themselves, and stands once however often the form is sent", async () => {
    const { team, writer, observer } = await teamOf();
    const id = await brought(writer, "list.csv", Buffer.from("a,b"));
    await expect(addTeamFiles(observer, team.slug, { files: [{ id }], language: "en" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(addTeamFiles(writer, team.slug, { files: [{ id: randomUUID() }], language: "en" })).rejects.toMatchObject({ code: "invalid", field: "files", message: "gone" });
    const sent = await Promise.all(Array.from({ length: 5 }, () => addTeamFiles(writer, team.slug, { files: [{ id }], language: "en" })));
    expect(new Set(sent.map(([added]) => added!.id)).size).toBe(1);
    expect((await teamDocumentsView(writer, team.slug, "en", teamDocumentsSchema.parse({}))).total).toBe(1);
  });

  it("keeps every version it had, with who brought it, under one address and one name", async () => {
    const { id, title, writer, observer, team } = await filed("Fee table.csv", Buffer.from("office,fee\nDakar,10"));
    const colleague = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: colleague.id, role: "member" });
    const other = await actorFor(colleague);
    const next = await brought(other, "Book1.xlsx", await sheetFile("Fees", [["Dakar", 12]]));
    await expect(addFileVersion(observer, id, { id: next })).rejects.toMatchObject({ code: "forbidden" });
    await Promise.all([addFileVersion(other, id, { id: next }), addFileVersion(other, id, { id: next })]);
    await followEvents();
    const view = await teamFileView(observer, id, "en");
    expect(view.versions.map(({ number, addedBy, file }) => [number, addedBy.name, file.name])).toEqual([[2, colleague.displayName, "Fee table.xlsx"], [1, writer.displayName, "Fee table.csv"]]);
    expect(await text((await openStored(view.versions[1]!.file.id))!)).toBe("office,fee\nDakar,10");
    expect((await accessFile(observer, view.versions[1]!.file.id)).name).toBe("Fee table.csv");
    const renamed = await renameTeamFile(writer, id, { title: "Fees 2026", language: "en" });
    expect([documentHref(renamed).startsWith(`/documents/${id}/`), title]).toEqual([true, "Fee table"]);
    expect((await teamFileView(observer, id, "en")).versions.map(({ file }) => file.name)).toEqual(["Fees 2026.xlsx", "Fees 2026.csv"]);
    await expect(renameTeamFile(observer, id, { title: "Mine", language: "en" })).rejects.toMatchObject({ code: "forbidden" });
    // Whoever renamed it changed it last, not whoever brought its content.
    expect((await teamFileView(observer, id, "en")).updatedBy.name).toBe(writer.displayName);
  });

  it("gives out the content of any version, however far back, to those who read it", async () => {
    const { id, writer, observer, outsider } = await filed("Fees.csv", Buffer.from("first"));
    const { present } = await teamFileView(observer, id, "en");
    const later = await brought(writer, "Fees.csv", Buffer.from("later"));
    await database().insert(fileVersion).values(Array.from({ length: 250 }, (_, at) => ({ documentId: id, number: at + 2, storedFileId: later, addedById: writer.personId })));
    expect(await storedFileOfVersion(observer, id, 1)).toBe(present.id);
    expect(await storedFileOfVersion(observer, id, undefined)).toBe(later);
    await expect(storedFileOfVersion(observer, id, 300)).rejects.toMatchObject({ code: "not_found" });
    await expect(storedFileOfVersion(outsider, id, 1)).rejects.toMatchObject({ code: "not_found" });
  });

  it("moves to another team, whose rights hold from then on, and is nobody's in the trash", async () => {
    const { id, writer, observer } = await filed("Plan.docx", await wordFile(["Plan"]));
    const elsewhere = await teamOf();
    await buildMembership(database(), { teamId: elsewhere.team.id, personId: writer.personId, role: "member" });
    const { present } = await teamFileView(observer, id, "en");
    await moveDocument(writer, id, { teamId: elsewhere.team.id });
    await expect(accessFile(observer, present.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await accessFile(elsewhere.observer, present.id)).id).toBe(present.id);
    await trashDocument(elsewhere.writer, id);
    await expect(accessFile(elsewhere.observer, present.id)).rejects.toMatchObject({ code: "not_found" });
    await restoreDocument(elsewhere.writer, id);
    expect((await accessFile(elsewhere.observer, present.id)).id).toBe(present.id);
    await trashDocument(elsewhere.writer, id);
    await emptyTrash(new Date(Date.now() + 40 * 86_400_000));
    await expect(accessFile(elsewhere.writer, present.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("says which documents lead to it, as far as the reader may read them", async () => {
    const { id, title, team, writer, observer, outsider } = await filed("Law.pdf", pdfFile(["Law"]));
    const memo = await createDocument(writer, team.slug, { title: "Memo", kind: "working", language: "en", text: `See [the law](${teamFileHref({ id, title })}).` });
    await followLinks(memo.id);
    expect((await linkedFrom(observer, id)).map((line) => line.title)).toEqual(["Memo"]);
    expect(await linkedFrom(outsider, id)).toEqual([]);
  });
});

describe("a folder that is taken away", () => {
  it("brings its files as they are", async () => {
    const { team, observer } = await filed("Offices & people.csv", Buffer.from("office,people"));
    const { content } = await exportFolder(observer, team.slug, null, "md");
    expect([...(await unzipped(content))]).toEqual([["Offices people.csv", "office,people"]]);
  });
});

describe("the words of a team's file", () => {
  it("are found with their page, by readers alone, and those of the version before no more", async () => {
    const [first, second] = [uniqueWord(), uniqueWord()];
    const { id, title, writer, observer, outsider } = await filed("Report.pdf", pdfFile(["Introduction", `All about ${first} here`]));
    const [hit] = await documentsFound(observer, first);
    expect([hit?.href, hit?.title.map((piece) => piece.text).join(""), hit?.excerpt.some(({ marked }) => marked)]).toEqual([`${teamFileHref({ id, title })}#part-2`, "Report", true]);
    expect(await documentsFound(outsider, first)).toEqual([]);
    await addFileVersion(writer, id, { id: await brought(writer, "Report.docx", await wordFile([`Now ${second}`])) });
    await followEvents();
    expect(await documentsFound(observer, first)).toEqual([]);
    expect((await documentsFound(observer, second)).map(({ href }) => href)).toEqual([teamFileHref({ id, title })]);
    expect((await documentsFound(observer, `has:file ${second}`)).length).toBe(1);
  });

  it("are found in Arabic and Chinese, and gone with the file", async () => {
    const word = uniqueWord();
    const { id, writer, observer } = await filed("Notes.docx", await wordFile(["مفتشو العمل في الميدان", `我家在上海东边 ${word}`]));
    expect((await documentsFound(observer, `上海 ${word}`)).length).toBe(1);
    expect((await documentsFound(observer, `مفتشو ${word}`)).length).toBe(1);
    await trashDocument(writer, id);
    await followEvents();
    expect(await documentsFound(observer, word)).toEqual([]);
  });

  it("stand on its page as pages and tables", async () => {
    const { id, observer } = await filed("Visits.xlsx", await sheetFile("2026", [["Bamako", 12], ["Dakar", 7]]));
    expect((await teamFileView(observer, id, "en")).preview).toEqual({ counts: "sheet", parts: [{ name: "2026", text: "Bamako\t12\nDakar\t7", rows: [["Bamako", "12"], ["Dakar", "7"]] }], more: false });
    const csv = await filed("Offices.csv", Buffer.from('office;people\n"Dakar; DWT";12\n'));
    expect((await teamFileView(csv.observer, csv.id, "en")).preview.parts[0]?.rows).toEqual([["office", "people"], ["Dakar; DWT", "12"]]);
  });

  it("may be none or unreadable: then the page says so, and the file is found by its name", async () => {
    const [picture, broken] = [uniqueWord(), uniqueWord()];
    const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#1e2dbe" } }).png().toBuffer();
    const photo = await filed(`${picture}.png`, drawn);
    expect(await teamFileView(photo.observer, photo.id, "en")).toMatchObject({ reading: "none", present: { picture: { widths: [480, 900] } } });
    expect((await documentsFound(photo.observer, picture)).length).toBe(1);
    const odd = await filed(`${broken}.pdf`, Buffer.from("%PDF-1.7\nnothing of the kind"));
    expect(await teamFileView(odd.observer, odd.id, "en")).toMatchObject({ reading: "unreadable", preview: { parts: [{ text: "" }] } });
    expect((await documentsFound(odd.observer, broken)).length).toBe(1);
  });
});
