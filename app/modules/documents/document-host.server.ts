import { encodeStateAsUpdate } from "yjs";
import { registerDocumentHost } from "~/platform/collaboration/document-hosts.server";
import { transaction } from "~/platform/database/connection.server";
import { logOf } from "~/platform/log/log.server";
import { documentHostKind } from "./contract";
import { projectDocument, projectWhatIsBehind } from "./project-document.server";
import { appendUpdates, withStoredState } from "./stored-state.server";
import { suggestionAccess } from "./suggestions/access-suggestions.server";
import { onlySuggests } from "./suggestions/only-suggests.server";
import { isUnderstood } from "./text/understood-update.server";

/** Documents are written together: whoever may post in the team writes, whoever else may comment suggests, whoever may only read watches. */
export function registerDocumentTexts(): void {
  registerDocumentHost(documentHostKind, {
    async access(actor, id) {
      return (await suggestionAccess(actor, id)).may;
    },
    load: (id) => withStoredState(id, ({ state }) => encodeStateAsUpdate(state)),
    accepts: isUnderstood,
    onlySuggests,
    append: (id, updates) => transaction((tx) => appendUpdates(tx, id, updates)),
    project: projectDocument,
    recover: () =>
      projectWhatIsBehind((documentId, error) => logOf("documents").error({ err: error, documentId }, "a document could not be projected")),
  });
}
