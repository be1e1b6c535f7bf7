import { encodeStateAsUpdate } from "yjs";
import { registerDocumentHost } from "~/platform/collaboration/document-hosts.server";
import { transaction } from "~/platform/database/connection.server";
import { logOf } from "~/platform/log/log.server";
import { accessDocument } from "./access-document.server";
import { documentHostKind } from "./contract";
import { projectDocument, projectWhatIsBehind } from "./project-document.server";
import { standingOfDocument } from "./standing/standing-columns.server";
import { appendUpdates, withStoredState } from "./stored-state.server";
import { isUnderstood } from "./text/understood-update.server";

/** Documents are written together: whoever may post in the team writes, whoever may read it watches. */
export function registerDocumentTexts(): void {
  registerDocumentHost(documentHostKind, {
    async access(actor, id) {
      const { abilities, document } = await accessDocument(actor, id, "read");
      if (abilities.post) return "write";
      // Readers of published guidance see what was approved, not what is being written.
      return document.kind === "guidance" && (await standingOfDocument(id))?.shown ? "none" : "read";
    },
    load: (id) => withStoredState(id, ({ state }) => encodeStateAsUpdate(state)),
    accepts: isUnderstood,
    append: (id, updates) => transaction((tx) => appendUpdates(tx, id, updates)),
    project: projectDocument,
    recover: () =>
      projectWhatIsBehind((documentId, error) => logOf("documents").error({ err: error, documentId }, "a document could not be projected")),
  });
}
