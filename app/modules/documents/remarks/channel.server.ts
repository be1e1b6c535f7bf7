import { subscribe } from "~/platform/events/subscribe.server";
import { DomainError } from "~/platform/errors";
import { database } from "~/platform/database/connection.server";
import { publish, registerChannel } from "~/platform/realtime/gateway.server";
import { accessAnyDocument } from "../access-document.server";
import type { DocumentChannelEvents } from "../contract";
import { placeInPublished } from "./place-in-version.server";

/** Opens the live channel `document:<id>` of a document or a file to its readers, and tells them when somebody comments. What readers are shown anew opens the comments on its words to them. */
export function registerDocumentRemarks(): void {
  registerChannel("document", async (actor, id) => {
    try {
      await accessAnyDocument(actor, id, "read");
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
  const tell = (documentId: number) => publish(`document:${documentId}`, "remarks_changed", {} satisfies DocumentChannelEvents["remarks_changed"]);
  subscribe("documents.comment_posted", "documents.fan-out", async ({ documentId }) => tell(documentId));
  subscribe("documents.version_published", "documents.remarks", async ({ documentId }) => {
    await placeInPublished(database(), documentId);
    tell(documentId);
  });
  subscribe("documents.remark_changed", "documents.fan-out", async ({ documentId }) => tell(documentId));
}
