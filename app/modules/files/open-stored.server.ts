import type { Readable } from "node:stream";
import { fileStore } from "~/platform/storage/storage.server";
import { fileKey } from "./file-keys";

/** The content of a file, for whoever has decided that it may be read; null where the store has lost it. */
export const openStored = async (id: string): Promise<Readable | null> => (await fileStore().open(fileKey(id)))?.content ?? null;
