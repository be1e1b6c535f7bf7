import { beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { maxMarkdownLength } from "~/modules/documents/contract";
import { createDocument } from "~/modules/documents/create-document.server";
import { replaceText } from "~/modules/documents/change-text.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentMarkdown } from "~/modules/documents/document-view.server";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { importDocuments } from "~/modules/documents/exchange/import-documents.server";
import { addDocumentFile, documentFiles, registerDocumentFiles } from "~/modules/documents/pictures/document-files.server";
import { pictureMarkdown } from "~/modules/documents/pictures/picture-attributes";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { teamDocumentsSchema } from "~/modules/documents/schema.server";
import { registerTeamFiles } from "~/modules/documents/team-files/subscribers.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { packed } from "../../support/made-files";

beforeAll(() => {
  registerDocumentTexts();
  registerDocumentFiles();
  registerTeamFiles();
});

const drawn = (background = "#1e2dbe") => sharp({ create: { width: 60, height: 30, channels: 3, background } }).png().toBuffer();

async function teamOfWriter() {
  const [team, person] = [await buildTeam(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const writer = await actorFor(person);
  const bring = (name: string, bytes: Uint8Array) => importDocuments(writer, team.slug, { files: [{ name, bytes }], language: "en", folder: null });
  const markdownOf = async (id: number) => (await documentMarkdown(writer, id)).markdown;
  return { team, writer, bring, markdownOf };
}

describe("an import", () => {
  it.each(["docx", "html"] as const)("brings the pictures of a %s, between the words where they stood, with what they show", async (format) => {
    const { team, writer, bring, markdownOf } = await teamOfWriter();
    const { id } = await createDocument(writer, team.slug, { title: "Visits", kind: "working", language: "en", text: "Before." });
    const added = await addDocumentFile(writer, id, new File([new Uint8Array(await drawn())], "card.png"), "A field card");
    await replaceText(writer, id, { text: `Before^[A note.].\n\n${pictureMarkdown({ file: added.id, alt: "A field card", width: 60, height: 30 })}\n\nAfter.`, version: "*" });
    const { name, content } = await exportDocument(writer, id, format);
    const [imported] = await bring(name, content);
    expect(imported).toMatchObject({ problem: null, left: [], isFile: false });
    const back = imported!.document!.id;
    const [file] = await documentFiles(back);
    expect(file).toMatchObject({ picture: { width: 60, height: 30 } });
    expect(file!.id).not.toBe(added.id);
    expect(await markdownOf(back)).toMatch(new RegExp(`^Before\\^\\[A note\\.\\]\\.\n\n!\\[A field card\\]\\(/files/${file!.id}#60x30\\)\n\nAfter\\.`));
  });

  it("finds the pictures of pages and Markdown beside them in an archive, and names those that nobody has described", async () => {
    const { team, writer, bring, markdownOf } = await teamOfWriter();
    const zip = await packed({
      "cards/card.md": "# Card\n\nLook ![](images/a%20b.png) here.\n\n![](images/a%20b.png)\n\n![Gone](images/none.png)\n\n![Far](https://example.org/x.png)",
      "cards/page.html": `<h1>Page</h1><p>Words <img src="../other/c.png" alt="A hat"> and more.</p><table><tr><td><img src="../other/c.png"></td></tr></table>`,
      "cards/images/a b.png": await drawn(), "other/c.png": await drawn("#fa3c4b"), "other/unseen.png": await drawn("#05d2d2"),
    });
    const report = await bring("all.zip", zip);
    expect(report.map(({ name, isFile, problem }) => [name, isFile, problem])).toEqual([["cards/card.md", false, null], ["cards/page.html", false, null], ["other/unseen.png", true, null]]);
    const [card, page] = report;
    expect(card!.left).toEqual([{ what: "images", count: 2 }, { what: "undescribed", count: 1 }]);
    expect(page!.left).toEqual([{ what: "images", count: 1 }]);
    const [one] = await documentFiles(card!.document!.id);
    expect(await documentFiles(card!.document!.id)).toHaveLength(1);
    expect(await markdownOf(card!.document!.id)).toContain(`![Picture 1, not described yet](/files/${one!.id}#60x30)`);
    expect(await markdownOf(page!.document!.id)).toMatch(/^Words\s*\n\n!\[A hat\]\(\/files\/[\da-f-]{36}#60x30\)\n\n\s*and more\./);
    const { folders } = await teamDocumentsView(writer, team.slug, "en", teamDocumentsSchema.parse({}));
    expect(folders.map(({ name }) => name)).toEqual(expect.arrayContaining(["cards", "other"]));
  });

  it("keeps the pictures of a text that it refuses, as files beside the other documents", async () => {
    const { bring } = await teamOfWriter();
    const report = await bring("all.zip", await packed({ "long.md": `![A card](card.png)\n\n${"word ".repeat(maxMarkdownLength / 5)}`, "card.png": await drawn() }));
    expect(report.map(({ name, isFile, problem }) => [name, isFile, problem])).toEqual([["long.md", false, "text_long"], ["card.png", true, null]]);
  });

  it("keeps files of the office as they are, and refuses the rest by name", async () => {
    const { bring } = await teamOfWriter();
    const report = await bring("all.zip", await packed({ "plan.pdf": "%PDF-1.7\n", "people.csv": "office,people\n", "run.exe": "MZ" }));
    expect(report.map(({ name, isFile, problem, document }) => [name, isFile, problem, document?.title ?? null])).toEqual([["plan.pdf", true, null, "plan"], ["people.csv", true, null, "people"], ["run.exe", false, "file_kind", null]]);
  });

  it("follows links that Markdown names further down, but none that lead nowhere good", async () => {
    const { bring, markdownOf } = await teamOfWriter();
    const [imported] = await bring("a.md", Buffer.from("See [the Convention][c081], [C129] and [this][bad].[^1]\n\n[c081]: https://www.ilo.org/c081\n[C129]: <https://www.ilo.org/c129> \"Agriculture\"\n[bad]: javascript:alert(1)\n[^1]: A note."));
    const markdown = await markdownOf(imported!.document!.id);
    expect(markdown).toContain("See [the Convention](https://www.ilo.org/c081), [C129](https://www.ilo.org/c129) and ");
    expect(markdown).toContain("^[A note.]");
    expect(markdown).not.toContain("](javascript");
  });
});
