import type { Actor } from "../auth/actor";
import { isCurrent, texts } from "./collaboration.server";
import type { DocumentChange } from "./document-host";
import { storedBy } from "./open-texts.server";

const storeMilliseconds = 10_000;
const attempts = 5;

/**
 * Changes a text on the server's side, through the same Yjs document that browsers edit, and resolves
 * once the change is stored and projected. The caller has checked that the actor may write. Throws
 * what `change` throws, and an Error when the change could not be confirmed as stored.
 */
export async function changeDocument(name: string, actor: Actor, change: DocumentChange): Promise<void> {
  const { direct, document } = await openCurrent(name, actor);
  try {
    document.transact(() => change(document), { source: "local", context: { actor } });
    await storedBy(document, storeMilliseconds);
  } finally {
    await direct.disconnect();
  }
}

/** The document that stands under the name; one that was unloaded in the very moment is opened again. */
async function openCurrent(name: string, actor: Actor) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const direct = await texts.openDirectConnection(name, { actor });
    const document = direct.document;
    if (document && isCurrent(document)) return { direct, document };
    document?.removeDirectConnection();
  }
  throw new Error(`the text ${name} cannot be opened`);
}
