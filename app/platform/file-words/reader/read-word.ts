import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";
import { OfficePackage } from "./open-package.ts";

/** The words of a Word document with its notes; what was struck out as a tracked change is none of them. */
export async function readWord(content: Uint8Array): Promise<FileWords> {
  const opened = await OfficePackage.open(content);
  const words = new GatheredWords();
  let complete = true;
  for (const part of ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]) {
    let inText = false;
    let cells = 0;
    const whole = await opened.read(part, {
      open(name) {
        inText = name === "w:t";
        if (name === "w:tc") cells += 1;
        if (name === "w:tab") words.add("\t");
        if (name === "w:br" || name === "w:cr") words.add("\n");
      },
      text: (text) => void (inText && words.add(text)),
      close(name) {
        inText = false;
        if (name === "w:p") words.add(cells > 0 ? " " : "\n");
        if (name === "w:tr") words.add("\n");
        if (name !== "w:tc") return;
        cells -= 1;
        words.add("\t");
      },
      stopped: () => words.full,
    });
    complete &&= whole;
  }
  return words.done(complete);
}
