import { eq } from "drizzle-orm";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessDocument } from "./access-document.server";
import { mayTurnInto } from "./policy";
import type { DocumentDetails } from "./schema.server";
import { wasPublished } from "./standing/was-published.server";

/** Changes what a document is called, its kind and its language; appends `documents.document_changed`. Throws `not_found` and `forbidden`, and `invalid` beside `kind` for guidance that was published. */
export function changeDetails(actor: Actor, id: number, { title, kind, language }: DocumentDetails): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const access = await accessDocument(actor, id, "post", tx);
    const same = access.document.title === title && access.document.kind === kind && access.document.language === language;
    if (!same) {
      if (!mayTurnInto(kind, { kind: access.document.kind, published: await wasPublished(tx, [id]) })) throw new DomainError("invalid", "kind_published", "kind");
      await tx.update(document).set({ title, kind, language, updatedById: actor.personId, updatedAt: new Date() }).where(eq(document.id, id));
      await appendEvent(tx, "documents.document_changed", { documentId: id });
    }
    return { id, title };
  });
}
