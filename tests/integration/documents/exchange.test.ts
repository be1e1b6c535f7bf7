import { beforeAll, describe, expect, it } from "vitest";
import { documentMarkdown } from "~/modules/documents/document-view.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { exportDocument, exportFolder } from "~/modules/documents/exchange/export-document.server";
import { importDocuments } from "~/modules/documents/exchange/import-documents.server";
import { createFolder } from "~/modules/documents/places/change-folders.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { unzipped } from "../../support/unzipped";

beforeAll(registerDocumentTexts);

/** One of each thing a document is made of, as far as files of others know it. */
const everything = `## Purpose

What an inspector **must** *do*, see [C081](https://www.ilo.org/c081)^[Article 3 of the Convention].

1. First
2. Second
   - below

> Inspect, advise, enforce.

| Country | Inspectors |
| --- | --- |
| Niger | 72 |

العمل في الحر

\`\`\`
select 1
\`\`\`

---

劳动监察公约`;

async function teamWithDocument(language: "en" | "ar" = "en") {
  const team = await buildTeam(database());
  const person = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const writer = await actorFor(person);
  const { id } = await createDocument(writer, team.slug, { title: "Visits & checks", kind: "working", language, text: everything });
  const markdownOf = async (documentId: number) => (await documentMarkdown(writer, documentId)).markdown;
  return { team, writer, id, markdownOf };
}

describe("a document taken away and brought back", () => {
  it.each(["md", "html", "docx"] as const)("as %s keeps its words and what they are", async (format) => {
    const { team, writer, id, markdownOf } = await teamWithDocument();
    const { name, content } = await exportDocument(writer, id, format);
    const [imported] = await importDocuments(writer, team.slug, { files: [{ name, bytes: content }], language: "en", folder: null });
    expect(imported).toMatchObject({ problem: null, left: [], document: { title: "Visits & checks" } });
    const back = await markdownOf(imported!.document!.id);
    // Word knows no block of code and no rule of ours, and each page is stamped.
    const expected = format === "docx" ? everything.replace(/```\nselect 1\n```/, "select 1").replace("\n\n---", "") : everything;
    expect(back.replace(/\n\nTeam .*$/s, "")).toBe(expected);
  });

  it("is stamped with its version, which is the same for the same words", async () => {
    const { writer, id } = await teamWithDocument();
    const stamp = async () => /^version: "(\S{8})"$/m.exec((await exportDocument(writer, id, "md")).content.toString())?.[1];
    expect(await stamp()).toMatch(/^[\w-]{8}$/);
    expect(await stamp()).toBe(await stamp());
  });

  it("is a tagged PDF after PDF/UA-1, of the same bytes for the same words, in a language from right to left too", async () => {
    const { writer, id } = await teamWithDocument("ar");
    const [first, second] = [await exportDocument(writer, id, "pdf"), await exportDocument(writer, id, "pdf")];
    const pdf = first.content.toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect(pdf).toMatch(/pdfuaid:part>1</);
    expect(second.content.equals(first.content)).toBe(true);
  });

  it("is a PDF with a box for a letter that no font has, and then claims no standard", async () => {
    const { team, writer } = await teamWithDocument();
    const { id } = await createDocument(writer, team.slug, { title: "Signs", kind: "working", language: "en", text: "One \u{10FFFD} letter" });
    const pdf = (await exportDocument(writer, id, "pdf")).content.toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).not.toMatch(/pdfuaid/);
  });

  it("is a book whose pages turn with its language", async () => {
    const { writer, id } = await teamWithDocument("ar");
    const parts = await unzipped((await exportDocument(writer, id, "epub")).content);
    expect([...parts.keys()][0]).toBe("mimetype");
    expect(parts.get("OEBPS/content.opf")).toContain('page-progression-direction="rtl"');
    expect(parts.get("OEBPS/text.xhtml")).toContain("Visits &amp; checks");
    expect(parts.get("OEBPS/text.xhtml")).not.toMatch(/<(br|hr|input)[^>/]*>/);
  });
});

describe("a folder", () => {
  it("is taken away as a ZIP of its tree and comes back as folders, and what cannot be read is told", async () => {
    const { team, writer, id } = await teamWithDocument();
    const folder = await createFolder(writer, team.slug, { name: "Field cards", parentId: null });
    await createDocument(writer, team.slug, { title: "Card", kind: "working", language: "en", text: "Words", folder: folder.id });
    const all = await exportFolder(writer, team.slug, null, "md");
    expect([...(await unzipped(all.content)).keys()]).toEqual(["Visits checks.md", "Field cards/Card.md"]);
    expect([...(await unzipped((await exportFolder(writer, team.slug, folder.id, "html")).content)).keys()]).toEqual(["Field cards/Card.html"]);
    const other = await buildTeam(database());
    await buildMembership(database(), { teamId: other.id, personId: writer.personId, role: "member" });
    const report = await importDocuments(writer, other.slug, { files: [{ name: "all.zip", bytes: all.content }, { name: "x.exe", bytes: Buffer.from("MZ") }, { name: "broken.docx", bytes: Buffer.from("PK") }], language: "en", folder: null });
    expect(report.map(({ name, problem }) => [name, problem])).toEqual([["Visits checks.md", null], ["Field cards/Card.md", null], ["x.exe", "file_kind"], ["broken.docx", "file_unreadable"]]);
    expect([...(await unzipped((await exportFolder(writer, other.slug, null, "md")).content)).keys()]).toEqual(["Visits checks.md", "Field cards/Card.md"]);
    expect(id).toBeGreaterThan(0);
  });
});

it("what is imported can run nothing and lead nowhere bad, and what is lost is counted", async () => {
  const { team, writer, markdownOf } = await teamWithDocument();
  const bytes = Buffer.from(`<title>T</title><h1>Evil</h1><p onclick="x()">Hi <script>alert(1)</script><a href="javascript:alert(1)">there</a> <img src=x onerror=alert(1)></p><iframe src="x"></iframe><ul><li><input type=checkbox checked> done</li></ul>`);
  const [imported] = await importDocuments(writer, team.slug, { files: [{ name: "evil.html", bytes }], language: "en", folder: null });
  expect(imported).toMatchObject({ document: { title: "Evil" }, left: [{ what: "images", count: 1 }, { what: "embedded", count: 1 }] });
  expect(await markdownOf(imported!.document!.id)).toBe("Hi there\n\n- [x] done");
});
