import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { deflateSync } from "node:zlib";
import { ZipFile } from "yazl";

/** An archive of these entries, as office programs pack their files. */
export async function packed(entries: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content as Buffer), name);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

const relations = (type: string, target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const contentTypes = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}.main+xml"/></Types>`;

/** A Word document with these paragraphs; `struckOut` stands in it as a tracked deletion. */
export const wordFile = (paragraphs: string[], struckOut = ""): Promise<Buffer> => packed({
  "[Content_Types].xml": contentTypes("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  "_rels/.rels": relations("officeDocument", "word/document.xml"),
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}<w:p><w:del><w:r><w:delText>${struckOut}</w:delText></w:r></w:del></w:p></w:body></w:document>`,
});

/** A workbook of one sheet with these rows; the first cell of each is shared, as programs write words. */
export const sheetFile = (name: string, rows: [string, number][]): Promise<Buffer> => packed({
  "[Content_Types].xml": contentTypes("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
  "xl/sharedStrings.xml": `<sst>${rows.map(([words]) => `<si><t>${words}</t></si>`).join("")}</sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.map(([, number], at) => `<row><c t="s"><v>${at}</v></c><c><v>${number}</v></c></row>`).join("")}</sheetData></worksheet>`,
});

/** A presentation, a line for each slide. */
export const slideFile = (slides: string[]): Promise<Buffer> => packed({
  "[Content_Types].xml": contentTypes("/ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  "_rels/.rels": relations("officeDocument", "ppt/presentation.xml"),
  ...Object.fromEntries(slides.map((text, at) => [`ppt/slides/slide${at + 1}.xml`, `<p:sld xmlns:a="a" xmlns:p="p"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`])),
});

/** An OpenDocument text with these paragraphs. */
export const openTextFile = (paragraphs: string[]): Promise<Buffer> => packed({
  mimetype: "application/vnd.oasis.opendocument.text",
  "content.xml": `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>${paragraphs.map((text) => `<text:p>${text}</text:p>`).join("")}</office:text></office:body></office:document-content>`,
});

/** A PDF, a line for each page. `stream` replaces what the pages hold: compressed bytes, as they are. */
export function pdfFile(pages: string[], stream?: Buffer): Buffer {
  const objects: Buffer[] = [];
  const add = (head: string, body?: Buffer) => objects.push(body ? Buffer.concat([Buffer.from(`${head}stream\n`), body, Buffer.from("\nendstream")]) : Buffer.from(head));
  add("<</Type/Catalog/Pages 2 0 R>>");
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + at * 2} 0 R`).join(" ")}]>>`);
  add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  for (const [at, text] of pages.entries()) {
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`);
    const content = stream ?? deflateSync(`BT /F1 12 Tf 72 720 Td (${text}) Tj ET`);
    add(`<</Filter/FlateDecode/Length ${content.byteLength}>>`, content);
  }
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.byteLength, 0));
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from("\nendobj\n"));
  }
  const start = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}

/** What unpacks to very much: blanks without end. */
export const bomb = (): Buffer => deflateSync(Buffer.alloc(300 * 1024 * 1024, " "));
