import { directionOf } from "~/platform/i18n/locales";
import { contentsOf } from "../contents";
import { escapedHtml } from "~/platform/rich-text/escaped-html";
import { bodyOf, headOf, inLanguage } from "./to-html-file.server";
import type { ExportedPicture } from "./exported-pictures.server";
import type { ExportedText } from "./exported-text.server";
import { zipped } from "./zipped.server";

/** Our HTML as XML: what stands alone is closed, and boxes of tasks, which no reader of books knows, become signs. */
const asXml = (html: string): string =>
  html.replace(/<input type="checkbox" disabled( checked)?>/g, (_, checked?: string) => (checked ? "☑" : "☐")).replace(/<(br|hr)>/g, "<$1/>").replace(/<img ([^>]*)>/g, "<img $1/>").replace(/ tabindex="0"/g, "");

const page = ({ language, title }: ExportedText, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${directionOf(language)}">
<head><title>${escapedHtml(title)}</title><meta charset="utf-8"/></head>
<body>${body}</body>
</html>
`;

/** A book of one chapter (EPUB 3) with its contents, whose pages turn in the direction of its language. */
export function toEpub(text: ExportedText): Promise<Buffer> {
  const { title, language, author, team, address, version, changedAt, stamp } = text;
  const nameOf = (file: string, { type }: ExportedPicture) => `pictures/${file}.${type === "image/png" ? "png" : "jpg"}`;
  const html = bodyOf(text, nameOf);
  const pictures = [...text.pictures].map(([file, picture]) => ({ id: `p-${file}`, name: nameOf(file, picture), ...picture }));
  const modified = changedAt.toISOString().replace(/\.\d+Z$/, "Z");
  const chapter = page(text, `${headOf(text)}${asXml(html)}<p ${inLanguage(text.spoken)}>${escapedHtml(stamp)}</p>`);
  const headings = contentsOf(html).map(({ id, title: words }) => `<li><a href="text.xhtml#${id}">${escapedHtml(words)}</a></li>`);
  const contents = `<nav epub:type="toc"><h1>${escapedHtml(title)}</h1><ol><li><a href="text.xhtml">${escapedHtml(title)}</a>${headings.length > 0 ? `<ol>${headings.join("")}</ol>` : ""}</li></ol></nav>`;
  const opf = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapedHtml(`${address}#${version}`)}</dc:identifier>
<dc:title>${escapedHtml(title)}</dc:title><dc:language>${language}</dc:language><dc:creator>${escapedHtml(author)}</dc:creator>
<dc:publisher>${escapedHtml(team)}</dc:publisher><dc:source>${escapedHtml(address)}</dc:source>
<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>${pictures.length > 0 ? `<meta property="schema:accessMode">visual</meta><meta property="schema:accessibilityFeature">alternativeText</meta>` : ""}<meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>${pictures.map(({ id, name, type }) => `<item id="${id}" href="${name}" media-type="${type}"/>`).join("")}</manifest>
<spine page-progression-direction="${directionOf(language)}"><itemref idref="text"/></spine>
</package>
`;
  const container = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
  return zipped([
    { name: "mimetype", content: "application/epub+zip", stored: true },
    { name: "META-INF/container.xml", content: container },
    { name: "OEBPS/content.opf", content: opf },
    { name: "OEBPS/nav.xhtml", content: page(text, contents) },
    { name: "OEBPS/text.xhtml", content: chapter },
    ...pictures.map(({ name, content }) => ({ name: `OEBPS/${name}`, content })),
  ], changedAt);
}
