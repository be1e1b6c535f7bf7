import { eq, sql, type SQL } from "drizzle-orm";
import type { DocumentKind } from "~/modules/documents/contract";
import { mayReadVersions } from "~/modules/documents/public.server";
import { documentVersion, guidanceReview, publishedVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

/** Of a document that the actor may read: the versions that are open to them. Those published always are, those they review as well. */
export function versionsOpenTo(actor: Actor, { document, abilities }: { document: { id: number; kind: DocumentKind }; abilities: { post: boolean } }): SQL | undefined {
  const ofDocument = eq(documentVersion.documentId, document.id);
  if (mayReadVersions({ writes: abilities.post, kind: document.kind })) return ofDocument;
  return sql`(${ofDocument} and (
    exists (select from ${publishedVersion} where ${publishedVersion.versionId} = ${documentVersion.id})
    or exists (select from ${guidanceReview} where ${guidanceReview.versionId} = ${documentVersion.id} and ${guidanceReview.personId} = ${actor.personId})))`;
}
