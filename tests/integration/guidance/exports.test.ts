import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentView } from "~/modules/documents/document-view.server";
import { exportDocument, exportFolder } from "~/modules/documents/exchange/export-document.server";
import { exportedText } from "~/modules/documents/exchange/exported-text.server";
import type { ExportFormat } from "~/modules/documents/exchange/formats";
import { withdrawGuidance } from "~/modules/guidance/life/publish.server";
import type { Actor } from "~/platform/auth/actor";
import { formatFor } from "~/platform/i18n/format";
import { dayFromNow, guidanceCast } from "../../support/guidance-cast";
import { unzipped } from "../../support/unzipped";

beforeAll(registerDocumentTexts);

const { day, date } = formatFor("en", "UTC");

/** All that a format says, unpacked where it is packed. */
async function fileOf(actor: Actor, id: number, format: ExportFormat, draft = false): Promise<string> {
  const { content } = await exportDocument(actor, id, format, { draft });
  return format === "docx" || format === "epub" ? [...(await unzipped(content)).values()].join("\n") : content.toString();
}

const written: ExportFormat[] = ["md", "html", "docx", "epub"];

describe("guidance taken away", () => {
  it("is what was approved, for those who write it too, and the text being written only where they ask for it", async () => {
    const { id, author, reader, team, write, publish } = await guidanceCast("Visits", "Approvedwords of visits.");
    await publish();
    await write("Draftedwords of visits.");
    for (const format of written) {
      for (const actor of [author, reader]) {
        const file = await fileOf(actor, id, format);
        expect([file.includes("Approvedwords"), file.includes("Draftedwords")]).toEqual([true, false]);
      }
      const draft = await fileOf(author, id, format, true);
      expect([draft.includes("Approvedwords"), draft.includes("Draftedwords")]).toEqual([false, true]);
      expect(await fileOf(reader, id, format, true)).not.toContain("Draftedwords");
    }
    const folder = [...(await unzipped((await exportFolder(author, team.slug, null, "md")).content)).values()].join("\n");
    expect(folder).toContain("Approvedwords");
    expect(folder).not.toContain("Draftedwords");
  });

  it("says its version, who approved it and until when it holds, in every format", async () => {
    const { id, author, people, publish } = await guidanceCast("Visits", "Words.");
    const { expiresOn } = await publish();
    const approvedAt = (await documentView(author, id, "en")).guidance?.version?.approvedAt ?? "";
    const { stamp, marks } = await exportedText(author, id);
    expect(stamp).toContain(`version 1, approved on ${date(approvedAt)} by ${people.lead.displayName} · valid until ${day(expiresOn)} · `);
    expect(marks).toEqual([]);
    for (const format of ["html", "docx", "epub"] as const) expect(await fileOf(author, id, format)).toContain("version 1, approved on ");
    expect(await fileOf(author, id, "md")).toMatch(new RegExp(`^standing: "valid"\napprovedVersion: 1\napprovedBy: "[^"]+"\napprovedAt: "[^"]+"\nvalidUntil: "${expiresOn}"$`, "m"));
  });

  it("says above its words that nobody approved them", async () => {
    const { id, author, write, publish } = await guidanceCast("Visits", "Words.");
    const mark = "Draft: nobody has approved this yet";
    for (const format of written) expect(await fileOf(author, id, format)).toContain(mark);
    await publish();
    await write("Other words.");
    expect(await exportedText(author, id, { draft: true })).toMatchObject({ marks: [mark], stamp: expect.stringContaining(mark) });
    expect((await exportedText(author, id)).marks).toEqual([]);
    const working = await createDocument(author, (await documentView(author, id, "en")).team.slug, { title: "Notes", kind: "working", language: "en", text: "Words." });
    expect((await exportedText(author, working.id)).marks).toEqual([]);
  });

  it("says that its review is due, and that it has expired", async () => {
    const [due, expired] = [await guidanceCast("Visits", "Words."), await guidanceCast("Visits", "Words.")];
    const { reviewOn, expiresOn } = await due.publish({ reviewOn: dayFromNow(-1) });
    const { expiresOn: past } = await expired.publish({ reviewOn: dayFromNow(-2), expiresOn: dayFromNow(-1) });
    expect((await exportedText(due.reader, due.id)).marks).toEqual([`Review has been due since ${day(reviewOn)}; it holds until ${day(expiresOn)}`]);
    const over = `Expired on ${day(past)}: check before you rely on it`;
    expect(await exportedText(expired.reader, expired.id)).toMatchObject({ marks: [over], stamp: expect.stringContaining(over) });
  });

  it("says that it was withdrawn and why, or what holds instead and where that is", async () => {
    const [old, next, gone] = [await guidanceCast("Visits", "Words."), await guidanceCast("Visits of *today*", "Words."), await guidanceCast("Visits", "Words.")];
    for (const each of [old, next, gone]) await each.publish();
    await withdrawGuidance(old.lead, old.id, { reason: "A new law", successor: next.id });
    await withdrawGuidance(gone.lead, gone.id, { reason: "The law is **gone**", successor: undefined });
    const { marks } = await exportedText(old.reader, old.id);
    expect(marks).toEqual(["Replaced: do not rely on this any more", expect.stringMatching(new RegExp(`^Read instead: Visits of \\*today\\* \\(http.*/documents/${next.id}\\)$`)), "A new law"]);
    for (const format of written) expect(await fileOf(old.reader, old.id, format)).toContain("Replaced: do not rely on this any more");
    const markdown = await fileOf(gone.reader, gone.id, "md");
    expect(markdown).toMatch(/\*\*Withdrawn on .*: do not rely on this any more\*\*\n\n\*\*The law is \\\*\\\*gone\\\*\\\*\*\*/);
  });

  it("keeps the addresses of its headings, so that a book lists its chapters", async () => {
    const { id, author, publish } = await guidanceCast("Visits", "## Before\n\nWords.\n\n> ### Quoted\n\n## After");
    await publish();
    const { contents } = await documentView(author, id, "en");
    expect(contents.length).toBeGreaterThanOrEqual(2);
    const [html, book] = [await fileOf(author, id, "html"), await fileOf(author, id, "epub")];
    for (const { id: anchor, title } of contents) {
      expect(html).toContain(`id="${anchor}"`);
      expect(book).toContain(`<li><a href="text.xhtml#${anchor}">${title}</a></li>`);
    }
    expect(html).not.toContain('id=""');
  });

  it("carries its mark in a PDF as well", async () => {
    const { id, lead, publish } = await guidanceCast("Visits", "Words.");
    await publish();
    const valid = (await exportDocument(lead, id, "pdf")).content.length;
    await withdrawGuidance(lead, id, { reason: "A new law", successor: undefined });
    expect((await exportDocument(lead, id, "pdf")).content.length).toBeGreaterThan(valid);
  });
});
