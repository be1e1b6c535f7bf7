import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";
import { OfficePackage } from "./open-package.ts";

/** The words of an OpenDocument text, workbook or presentation; sheets and slides are parts. What was struck out is left out. */
export async function readOpenDocument(content: Uint8Array): Promise<FileWords> {
  const opened = await OfficePackage.open(content);
  const words = new GatheredWords();
  let inBody = false;
  let struckOut = 0;
  const inCells: boolean[] = [];
  const complete = await opened.read("content.xml", {
    open(name, attributes) {
      if (name === "office:body") inBody = true;
      if (name === "text:tracked-changes") struckOut += 1;
      if (name === "table:table-cell") inCells.push(true);
      if (name === "draw:page") words.begin(attributes["draw:name"]);
      if (name === "table:table" && inCells.length === 0 && attributes["table:name"]) words.begin(attributes["table:name"]);
      if (name === "text:tab") words.add("\t");
      if (name === "text:s") words.add(" ");
      if (name === "text:line-break") words.add("\n");
    },
    text: (text) => void (inBody && struckOut === 0 && text.trim() !== "" && words.add(text.replace(/\s+/g, " "))),
    close(name) {
      if (name === "office:body") inBody = false;
      if (name === "text:tracked-changes") struckOut -= 1;
      if (name === "table:table-cell") {
        inCells.pop();
        words.add("\t");
      }
      if (name === "table:table-row" || ((name === "text:p" || name === "text:h") && inCells.length === 0)) words.add("\n");
    },
    stopped: () => words.full,
  });
  return words.done(complete);
}
