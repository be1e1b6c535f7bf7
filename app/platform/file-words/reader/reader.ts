import { parentPort, workerData } from "node:worker_threads";
import type { FileWords, ReadingTask } from "../file-words.ts";
import { readOpenDocument } from "./read-open-document.ts";
import { readPdf } from "./read-pdf.ts";
import { readPlain } from "./read-plain.ts";
import { readSheets } from "./read-sheets.ts";
import { readSlides } from "./read-slides.ts";
import { readWord } from "./read-word.ts";

// The whole program of a thread: it reads one file and ends. Node runs it from its source, so its imports carry their endings.

async function read({ type, content }: ReadingTask): Promise<FileWords> {
  if (type === "application/pdf") return readPdf(content);
  if (type.endsWith("wordprocessingml.document")) return readWord(content);
  if (type.endsWith("spreadsheetml.sheet")) return readSheets(content);
  if (type.endsWith("presentationml.presentation")) return readSlides(content);
  if (type.startsWith("application/vnd.oasis.opendocument.")) return readOpenDocument(content);
  return readPlain(content);
}

parentPort?.postMessage(await read(workerData as ReadingTask).catch((): FileWords => ({ reading: "unreadable", sections: [] })));
