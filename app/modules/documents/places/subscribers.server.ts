import { handOverDocuments } from "../hand-over-documents.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { recheckAllLiveAccess } from "~/platform/realtime/recheck.server";
import { followAllLinks, followLinks } from "./document-links.server";
import { emptyTrash } from "./trash.server";

/** Links between documents follow their texts; who has a text open is asked anew when it moves or goes; the trash empties itself. */
export function registerDocumentPlaces(): void {
  subscribe("installation.filled", "documents.links", followAllLinks);
  subscribe("documents.document_created", "documents.links", ({ documentId }) => followLinks(documentId));
  subscribe("documents.document_changed", "documents.links", ({ documentId }) => followLinks(documentId));
  subscribe("documents.document_moved", "documents.recheck", recheckAllLiveAccess);
  subscribe("documents.document_trashed", "documents.recheck", recheckAllLiveAccess);
  subscribe("identity.person_left", "documents.hand-over", handOverDocuments);
  registerSweep("documents.trash", 3_600, emptyTrash);
}
