import { handOverDocuments } from "../hand-over-documents.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { recheckAllLiveAccess } from "~/platform/realtime/recheck.server";
import { showAnewWhatNames } from "../remarks/show-mentions-anew.server";
import { followAllLinks, followLinks } from "./document-links.server";
import { emptyTrash } from "./trash.server";

/** Links between documents follow their texts; comments no longer say the title of what has left their team; who has a text open is asked anew when it moves or goes; the trash empties itself. */
export function registerDocumentPlaces(): void {
  subscribe("installation.filled", "documents.links", followAllLinks);
  subscribe("documents.document_created", "documents.links", ({ documentId }) => followLinks(documentId));
  subscribe("documents.document_changed", "documents.links", ({ documentId }) => followLinks(documentId));
  subscribe("documents.document_moved", "documents.recheck", recheckAllLiveAccess);
  subscribe("documents.document_moved", "documents.mentions", ({ documentId, fromTeamId }) => showAnewWhatNames(fromTeamId, `/documents/${documentId}`));
  subscribe("discussion.thread_moved", "documents.mentions", ({ threadId, fromTeamId }) => showAnewWhatNames(fromTeamId, `/threads/${threadId}`));
  subscribe("documents.document_trashed", "documents.recheck", recheckAllLiveAccess);
  subscribe("identity.person_left", "documents.hand-over", handOverDocuments);
  registerSweep("documents.trash", 3_600, emptyTrash);
}
