import { isTransactionOrigin, type Document, type RedisTransactionOrigin } from "@hocuspocus/server";
import { encodeStateAsUpdate } from "yjs";
import { logOf } from "../log/log.server";
import type { CollaborationContext } from "./collaboration-context";
import { hostOf } from "./document-hosts.server";
import { maxStateBytes } from "./hang-up";
import { UpdateQueue } from "./update-queue";

interface OpenText {
  queue: UpdateQueue;
  /** At least as large as the state: it counts what came in, and is set right when it nears the limit. */
  bytes: number;
  givenUp: boolean;
}

/** By the document itself, not by its name: one that is being unloaded and its successor never share a queue. */
const texts = new WeakMap<Document, OpenText>();

/** What another process, which had it first, has stored already. */
export const fromElsewhere: RedisTransactionOrigin = { source: "redis" };

const isFromElsewhere = (origin: unknown): boolean => isTransactionOrigin(origin) && origin.source === fromElsewhere.source;

const authorOf = (origin: unknown): number | null => {
  if (!isTransactionOrigin(origin) || origin.source === "redis") return null;
  const context = (origin.source === "connection" ? origin.connection.context : origin.context) as CollaborationContext | undefined;
  return context?.actor?.personId ?? null;
};

/**
 * From here on every change that is made here of a loaded document is stored. Listens to the document
 * itself: the server's own hook comes later, and a failure in it would end the process.
 */
export function keepStored(document: Document, onGivenUp: (document: Document) => void): void {
  const { host, id } = hostOf(document.name);
  const text: OpenText = {
    bytes: encodeStateAsUpdate(document).byteLength,
    givenUp: false,
    queue: new UpdateQueue({
      store: (batch) => host.append(id, batch),
      onTrouble: (error) => logOf("collaboration").warn({ err: error, text: document.name }, "changes wait for the database"),
      onGivenUp: (error) => {
        logOf("collaboration").error({ err: error, text: document.name }, "changes will not be stored");
        text.givenUp = true;
        onGivenUp(document);
      },
    }),
  };
  texts.set(document, text);
  document.on("update", (update: Uint8Array, origin: unknown) => {
    text.bytes += update.byteLength;
    if (!isFromElsewhere(origin)) text.queue.add({ update, authorId: authorOf(origin) });
  });
}

/** Resolves when all changes made so far are committed; rejects when they never will be, or not within the time given. */
export async function storedBy(document: Document, milliseconds: number): Promise<void> {
  const queue = texts.get(document)?.queue;
  if (!queue) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`changes of ${document.name} are not stored yet`)), milliseconds);
  });
  await Promise.race([queue.flushed(), late]).finally(() => clearTimeout(timer));
}

/** Whether the document takes changes that will be stored; false after its queue has given up. */
export const storesChanges = (document: Document): boolean => texts.get(document)?.givenUp === false;

/** Whether a text may still grow by a change of this size. */
export function mayGrow(document: Document, bytes: number): boolean {
  const text = texts.get(document);
  if (!text) return false;
  if (text.bytes + bytes > maxStateBytes) text.bytes = encodeStateAsUpdate(document).byteLength;
  return text.bytes + bytes <= maxStateBytes;
}

/** Makes the attempts under way the last ones, when the process stops. */
export const stopStoring = (document: Document): void => texts.get(document)?.queue.stop();
