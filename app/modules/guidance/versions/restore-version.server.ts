import { eq } from "drizzle-orm";
import { bringBackText, documentHref, keepVersion } from "~/modules/documents/public.server";
import { documentVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { accessVersion } from "./access-version.server";

/**
 * Brings the words of a version back as a new one. What stands now is kept first, so nothing is lost; the words then
 * go into the shared text, which people may have open; each step may be repeated. Throws `not_found` and `forbidden`.
 */
export async function restoreVersion(actor: Actor, documentId: number, number: number): Promise<{ href: string; number: number }> {
  const { document, version } = await transaction(async (tx) => {
    const access = await accessVersion(actor, documentId, number, "post", tx);
    await keepVersion(tx, documentId, { cause: "replaced" });
    return access;
  });
  const [words] = await database().select({ content: documentVersion.content }).from(documentVersion).where(eq(documentVersion.id, version.id));
  if (!words) notFound("version");
  await bringBackText(actor, documentId, words.content);
  const kept = await transaction((tx) => keepVersion(tx, documentId, { cause: "restored", keptById: actor.personId, restoredNumber: number }));
  return { href: documentHref(document), number: kept.number };
}
