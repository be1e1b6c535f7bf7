import path from "node:path";
import { environment } from "../environment.server";
import type { FileStore, PartialFiles } from "./file-store";
import { FolderPartials } from "./folder-partials.server";
import { FolderStore } from "./folder-store.server";

let current: FolderStore | undefined;

const folderStore = (): FolderStore => (current ??= new FolderStore(path.join(environment().DATA_DIR, "files")));

/**
 * The files of this installation, by key: `attachments/<id>`, each module below a step of its own name.
 * Rights are decided by whoever gives the key away; the store knows none.
 */
export const fileStore = (): FileStore => folderStore();

/** The files that come in pieces, until they are whole. */
export const partialFiles = (): PartialFiles => new FolderPartials(folderStore().incoming);

/** Tidies up after processes that were killed while files came in. */
export const forgetAbandonedFiles = (now: Date): Promise<void> => folderStore().forgetAbandoned(now);
