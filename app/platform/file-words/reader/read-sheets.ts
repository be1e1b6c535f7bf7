import type { FileWords } from "../file-words.ts";
import { GatheredWords } from "./gathered-words.ts";
import { OfficePackage } from "./open-package.ts";

/** So many words that cells share are remembered. */
const mostShared = 200_000;

/** The words and numbers of a workbook: a part for each sheet, a line for each row, tabs between cells. */
export async function readSheets(content: Uint8Array): Promise<FileWords> {
  const opened = await OfficePackage.open(content);
  const shared = await sharedWords(opened);
  const words = new GatheredWords();
  let complete = true;
  for (const { name, entry } of await sheetsOf(opened)) {
    if (words.full) break;
    words.begin(name);
    complete = (await readSheet(opened, entry, shared, words)) && complete;
  }
  return words.done(complete);
}

async function readSheet(opened: OfficePackage, entry: string, shared: string[], words: GatheredWords): Promise<boolean> {
  let kind = "";
  let inValue = false;
  let value = "";
  let first = true;
  return opened.read(entry, {
    open(name, attributes) {
      if (name === "row") first = true;
      if (name === "c") {
        kind = attributes.t ?? "n";
        value = "";
        if (!first) words.add("\t");
        first = false;
      }
      inValue = name === "v" || name === "t";
    },
    text: (text) => void (inValue && (value += text)),
    close(name) {
      inValue = false;
      if (name === "c") words.add(kind === "s" ? (shared[Number(value)] ?? "") : value);
      if (name === "row") words.add("\n");
    },
    stopped: () => words.full,
  });
}

/** Cells name their words by number in this list. */
async function sharedWords(opened: OfficePackage): Promise<string[]> {
  const shared: string[] = [];
  let inText = false;
  await opened.read("xl/sharedStrings.xml", {
    open(name) {
      if (name === "si") shared.push("");
      // What is said of how a word sounds is no word of the cell.
      inText = name === "t";
    },
    text: (text) => void (inText && shared.length > 0 && (shared[shared.length - 1] += text)),
    close: () => void (inText = false),
    stopped: () => shared.length >= mostShared,
  });
  return shared;
}

/** The sheets as the workbook names and orders them. */
async function sheetsOf(opened: OfficePackage): Promise<{ name: string; entry: string }[]> {
  const targets = new Map<string, string>();
  await opened.read("xl/_rels/workbook.xml.rels", {
    open: (name, { Id = "", Target = "" }) => void (name === "Relationship" && targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`)),
  });
  const sheets: { name: string; entry: string }[] = [];
  await opened.read("xl/workbook.xml", {
    open(name, attributes) {
      const entry = targets.get(attributes["r:id"] ?? "");
      if (name === "sheet" && entry) sheets.push({ name: attributes.name ?? "", entry });
    },
  });
  return sheets;
}
