import { eq } from "drizzle-orm";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessDocument } from "./access-document.server";
import type { DocumentDetails } from "./schema.server";

/** Changes what a document is called, its kind and its language; appends `documents.document_changed`. Throws `not_found` and `forbidden`. */
export function changeDetails(actor: Actor, id: number, { title, kind, language }: DocumentDetails): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const access = await accessDocument(actor, id, "post", tx);
    const same = access.document.title === title && access.document.kind === kind && access.document.language === language;
    if (!same) {
      await tx.update(document).set({ title, kind, language, updatedById: actor.personId, updatedAt: new Date() }).where(eq(document.id, id));
      await appendEvent(tx, "documents.document_changed", { documentId: id });
    }
    return { id, title };
  });
}
