import { getDocumentProxy } from "unpdf";
import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";

/** So many pages are gone through. */
const mostPages = 500;

/** The words of a PDF, a part for each page. Nothing in it runs; a password keeps it closed. */
export async function readPdf(content: Uint8Array): Promise<FileWords> {
  const pdf = await getDocumentProxy(content, { disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const words = new GatheredWords();
  const last = Math.min(pdf.numPages, mostPages);
  for (let number = 1; number <= last && !words.full; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    words.begin();
    for (const item of items) if ("str" in item) words.add(item.hasEOL ? `${item.str}\n` : item.str);
    page.cleanup();
  }
  return words.done(pdf.numPages <= mostPages);
}
