import path from "node:path";
import type { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { logOf } from "../log/log.server";
import type { FileWords, ReadingTask } from "./file-words";

/** What one file may cost: bytes that are taken up, time, and memory of the thread. */
export interface ReadingLimits {
  bytes: number;
  milliseconds: number;
  memory: number;
}

const usual: ReadingLimits = { bytes: 40 * 1024 * 1024, milliseconds: 20_000, memory: 400 * 1024 * 1024 };

/** Of a plain text so much is enough. */
const mostPlainBytes = 2 * 1024 * 1024;

const watchMilliseconds = 50;

/** Run from its source, as the process itself is. */
const program = path.join(process.cwd(), "app", "platform", "file-words", "reader", "reader.ts");

const unreadable: FileWords = { reading: "unreadable", sections: [] };
const wordless: FileWords = { reading: "none", sections: [] };

const isPlain = (type: string): boolean => type.startsWith("text/") || type === "application/json";

/** Whether there can be words in such a file that are read. */
const isRead = (type: string): boolean =>
  isPlain(type) || type === "application/pdf" || /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/.test(type) ||
  /^application\/vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation)$/.test(type);

let turn: Promise<unknown> = Promise.resolve();
const underWay = new Set<AbortController>();

/** Lets go of what is being read and what waits for it, so that the process can stop at once; whoever asked is told by an error and asks again later. */
export function abandonReadings(): void {
  for (const reading of underWay) reading.abort(new Error("the process stops while a file is read"));
}

/**
 * The words of a file by its media type: PDF, Word, Excel, PowerPoint, OpenDocument and plain text. A thread of its own
 * reads, one file at a time, and is ended when it costs more than `limits`: whatever a file is made of, it
 * harms nobody else. What cannot be read is `unreadable`, never an error; it fails only where the process stops. Reads `open()` to its end or destroys it.
 */
export function readWords(type: string, size: number, open: () => Promise<Readable | null>, limits = usual): Promise<FileWords> {
  if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) return Promise.resolve(wordless);
  if (!isRead(type) || (!isPlain(type) && size > limits.bytes)) return Promise.resolve(unreadable);
  const stop = new AbortController();
  underWay.add(stop);
  const reading = turn.then(async () => {
    stop.signal.throwIfAborted();
    const content = await open();
    if (!content) return unreadable;
    const most = isPlain(type) ? mostPlainBytes : limits.bytes;
    const words = await inThread({ type, content: await beginningOf(content, most) }, limits, stop.signal);
    return size > most && words.reading === "read" ? { ...words, reading: "partly" as const } : words;
  }).finally(() => underWay.delete(stop));
  turn = reading.catch(() => {});
  return reading;
}

function inThread(task: ReadingTask, { milliseconds, memory }: ReadingLimits, signal: AbortSignal): Promise<FileWords> {
  const worker = new Worker(program, {
    workerData: task, transferList: [task.content.buffer as ArrayBuffer], env: {}, execArgv: ["--no-warnings"], stdout: true, stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 1024 / 1024), maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate();
    };
    const end = (words: FileWords) => {
      resolve(words);
      settle();
    };
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
      settle();
    }, { once: true });
    const clock = setTimeout(() => end(unreadable), milliseconds);
    // V8 bounds its own heap alone; what is unpacked lies outside of it.
    const watch = setInterval(() => {
      worker.getHeapStatistics().then(({ external_memory, used_heap_size }) => {
        if (external_memory + used_heap_size > memory) end(unreadable);
      }, () => {});
    }, watchMilliseconds);
    worker.once("message", (words: FileWords) => end(words));
    worker.once("error", (error) => {
      logOf("files").info({ err: error, type: task.type }, "a file could not be read");
      end(unreadable);
    });
    worker.once("exit", () => end(unreadable));
  });
}

/** In memory of its own, so that it can be handed over. */
async function beginningOf(content: Readable, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.byteLength;
    if (size >= most) break;
  }
  content.destroy();
  const whole = new Uint8Array(Math.min(size, most));
  let at = 0;
  for (const part of parts) {
    const piece = part.subarray(0, whole.byteLength - at);
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
