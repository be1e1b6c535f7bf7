import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { abandonReadings, readWords } from "~/platform/file-words/read-words.server";
import { recogniseType } from "~/modules/files/recognise-type.server";
import { bomb, openTextFile, packed, pdfFile, sheetFile, slideFile, wordFile } from "../../support/made-files";

/** Reads a file as it is read after an upload: its type told by its content. */
async function wordsOf(name: string, content: Buffer) {
  const open = () => Promise.resolve(Readable.from([content]));
  return readWords(await recogniseType(name, open), content.byteLength, open);
}

describe("the words of a file", () => {
  it("are those of a PDF, page by page, one without words too", async () => {
    const { reading, sections } = await wordsOf("fees.pdf", pdfFile(["Fees of the labour court", "", "Heat stress in quarries"]));
    expect([reading, sections.map(({ text }) => text)]).toEqual(["read", ["Fees of the labour court", "", "Heat stress in quarries"]]);
  });

  it("are those of a Word document, without what is struck out", async () => {
    const { reading, sections } = await wordsOf("memo.docx", await wordFile(["Wages &amp; hours", "مفتشو العمل", "劳动监察"], "struck out"));
    expect([reading, sections]).toEqual(["read", [{ name: "", text: "Wages & hours\nمفتشو العمل\n劳动监察" }]]);
  });

  it("are those of a workbook by its sheets, of slides by their numbers, and of an OpenDocument text", async () => {
    expect((await wordsOf("visits.xlsx", await sheetFile("Visits 2026", [["Bamako", 12], ["Dakar", 7.5]]))).sections).toEqual([{ name: "Visits 2026", text: "Bamako\t12\nDakar\t7.5" }]);
    expect((await wordsOf("talk.pptx", await slideFile(["First", "Second", "Third"]))).sections.map(({ text }) => text)).toEqual(["First", "Second", "Third"]);
    expect((await wordsOf("letter.odt", await openTextFile(["Dear colleague", "Yours"]))).sections).toEqual([{ name: "", text: "Dear colleague\nYours" }]);
  });

  it("are a plain text as it stands, and of a long one the beginning", async () => {
    expect((await wordsOf("list.csv", Buffer.from("office,people\r\nDakar,12\r\n"))).sections[0]?.text).toBe("office,people\nDakar,12");
    const { reading, sections } = await wordsOf("long.txt", Buffer.from("word ".repeat(200_000)));
    expect([reading, (sections[0]?.text.length ?? 0) < 400_001]).toEqual(["partly", true]);
  });

  it("are none in a picture, and unreadable in what is broken or nobody knows", async () => {
    expect((await readWords("image/png", 10, () => Promise.resolve(Readable.from([])))).reading).toBe("none");
    expect((await readWords("application/octet-stream", 10, () => Promise.resolve(Readable.from([])))).reading).toBe("unreadable");
    expect((await readWords("application/pdf", 4, () => Promise.resolve(Readable.from([Buffer.from("%PDF")])))).reading).toBe("unreadable");
    expect((await readWords("application/pdf", 4, () => Promise.resolve(null))).reading).toBe("unreadable");
    expect((await wordsOf("none.pdf", pdfFile(["", ""]))).reading).toBe("none");
  });
});

describe("a file that would unpack without end", () => {
  it("is let go as an office document before it is unpacked", async () => {
    const head = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>First words</w:t></w:r></w:p>`;
    const content = await packed({ "[Content_Types].xml": "<Types/>", "word/document.xml": Buffer.concat([Buffer.from(head), Buffer.alloc(80 * 1024 * 1024, " ")]) });
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const { reading, sections } = await readWords(type, content.byteLength, () => Promise.resolve(Readable.from([content])));
    expect([reading, sections[0]?.text]).toEqual(["partly", "First words"]);
  }, 60_000);

  it("is let go as a PDF, whatever memory it asks for", async () => {
    const content = pdfFile(["x"], bomb());
    const limits = { bytes: 50_000_000, milliseconds: 20_000, memory: 100 * 1024 * 1024 };
    const { reading } = await readWords("application/pdf", content.byteLength, () => Promise.resolve(Readable.from([content])), limits);
    expect(reading).toBe("unreadable");
  }, 60_000);

  it("is let go with those that wait for it when the process stops, and read when it is asked for again", async () => {
    const content = pdfFile(["again"]);
    const open = () => Promise.resolve(Readable.from([content]));
    const [first, second] = [readWords("application/pdf", content.byteLength, open), readWords("application/pdf", content.byteLength, open)];
    abandonReadings();
    expect((await Promise.allSettled([first, second])).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await readWords("application/pdf", content.byteLength, open)).sections[0]?.text).toBe("again");
  });

  it("is ended by the clock, and the next one is read", async () => {
    const limits = { bytes: 50_000_000, milliseconds: 1, memory: 400_000_000 };
    const content = pdfFile(["slow"]);
    expect((await readWords("application/pdf", content.byteLength, () => Promise.resolve(Readable.from([content])), limits)).reading).toBe("unreadable");
    expect((await wordsOf("next.pdf", pdfFile(["next"]))).reading).toBe("read");
  });
});
