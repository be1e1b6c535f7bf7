import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { replaceText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentMarkdown, documentView } from "~/modules/documents/document-view.server";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { addDocumentFile, attachmentsOf, documentFiles, registerDocumentFiles, removeDocumentFile } from "~/modules/documents/pictures/document-files.server";
import { pictureMarkdown } from "~/modules/documents/pictures/picture-attributes";
import { picturesAsLinks } from "~/modules/documents/pictures/render-picture";
import { accessFile } from "~/modules/files/access-file.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { exportFormats } from "~/modules/documents/exchange/formats";

beforeAll(() => {
  registerDocumentTexts();
  registerDocumentFiles();
});

const drawn = () => sharp({ create: { width: 1_200, height: 600, channels: 3, background: "#1e2dbe" } }).png().toBuffer();

async function illustrated() {
  const team = await buildTeam(database(), { visibility: "private" });
  const person = async (role?: "member" | "observer") => {
    const made = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: made.id, role });
    return actorFor(made);
  };
  const [writer, observer, outsider] = [await person("member"), await person("observer"), await person()];
  const { id } = await createDocument(writer, team.slug, { title: "Visits", kind: "working", language: "en", text: "Before." });
  const added = await addDocumentFile(writer, id, new File([new Uint8Array(await drawn())], "chart.png"), "Visits by month");
  const markdown = pictureMarkdown({ file: added.id, alt: "Visits by month", width: added.picture!.width, height: added.picture!.height });
  await replaceText(writer, id, { text: `Before.\n\n${markdown}\n\nAfter.`, version: "*" });
  return { id, writer, observer, outsider, added, markdown };
}

describe("a picture in a document", () => {
  it("needs words for those who do not see it, and is brought by writers alone", async () => {
    const { id, writer, observer } = await illustrated();
    const file = async () => new File([new Uint8Array(await drawn())], "x.png");
    await expect(addDocumentFile(writer, id, await file(), "")).rejects.toMatchObject({ code: "invalid", field: "alt" });
    await expect(addDocumentFile(observer, id, await file(), "Chart")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("stands in the text, keeps its place on the page, and is a link on slow links", async () => {
    const { id, observer, added, markdown } = await illustrated();
    expect((await documentMarkdown(observer, id)).markdown).toBe(`Before.\n\n${markdown}\n\nAfter.`);
    const { html } = await documentView(observer, id, "en");
    expect(html).toContain(`<img src="/files/${added.id}?width=960" srcset="/files/${added.id}?width=480 480w, /files/${added.id}?width=960 960w"`);
    expect(html).toContain('alt="Visits by month" width="1200" height="600" loading="lazy"');
    expect(picturesAsLinks(html)).toContain(`<p><a href="/files/${added.id}">Visits by month</a></p>`);
  });

  it("is opened by whoever reads the document, and stays as long as the text shows it", async () => {
    const { id, writer, observer, outsider, added } = await illustrated();
    expect((await accessFile(observer, added.id)).id).toBe(added.id);
    await expect(accessFile(outsider, added.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(removeDocumentFile(writer, id, added.id)).rejects.toMatchObject({ code: "conflict" });
    await replaceText(writer, id, { text: "Before.", version: "*" });
    await removeDocumentFile(writer, id, added.id);
    expect(await documentFiles(id)).toEqual([]);
  });

  it("goes along in every format, with its words", async () => {
    const { id, observer } = await illustrated();
    for (const format of exportFormats) {
      const { content } = await exportDocument(observer, id, format);
      expect(content.byteLength, format).toBeGreaterThan(format === "md" ? 100 : 2_000);
    }
    const html = (await exportDocument(observer, id, "html")).content.toString();
    expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]+" alt="Visits by month"/);
  });

  it("of another document, or from elsewhere, is none here", async () => {
    const { writer, added } = await illustrated();
    const other = await illustrated();
    await replaceText(writer, other.id, { text: "x", version: "*" }).catch(() => null);
    const foreign = pictureMarkdown({ file: added.id, alt: "Foreign", width: 10, height: 10 });
    await replaceText(other.writer, other.id, { text: `${foreign}\n\n![Logo](https://example.org/x.png)`, version: "*" });
    const { html } = await documentView(other.observer, other.id, "en");
    expect(html).toContain('<a href="https://example.org/x.png" rel="noopener nofollow">Logo</a>');
    await expect(accessFile(other.observer, added.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await exportDocument(other.observer, other.id, "html")).content.toString()).toContain("<p>[Foreign]</p>");
  });
});

it("an attachment that is no picture needs no words, and stands beside the text", async () => {
  const { id, writer } = await illustrated();
  await addDocumentFile(writer, id, new File([`list ${randomUUID()}`], "list.txt"), "");
  expect(await attachmentsOf(id)).toMatchObject([{ name: "list.txt" }]);
});
