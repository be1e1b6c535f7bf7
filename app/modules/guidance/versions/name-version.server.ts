import { accessDocument, documentHref, keepVersion } from "~/modules/documents/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import type { VersionName } from "../schema.server";

/** Keeps a document's words as they stand under a name; appends `documents.version_kept`. Throws `not_found` and `forbidden`. */
export function nameVersion(actor: Actor, documentId: number, { name }: VersionName): Promise<{ href: string; number: number }> {
  return transaction(async (tx) => {
    const { document } = await accessDocument(actor, documentId, "post", tx);
    const { number } = await keepVersion(tx, documentId, { cause: "named", name, keptById: actor.personId });
    return { href: documentHref(document), number };
  });
}
