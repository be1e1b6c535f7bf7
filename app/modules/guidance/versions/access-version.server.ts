import { and, eq, getTableColumns } from "drizzle-orm";
import { accessDocument } from "~/modules/documents/public.server";
import { documentVersion } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { versionsOpenTo } from "./open-versions.server";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

const { html: _html, text: _text, content: _content, ...facts } = getTableColumns(documentVersion);

/** A version, without its words, of a document that the actor may read. Throws `not_found` and `forbidden`. */
export async function accessVersion(actor: Actor, documentId: number, number: number, ability: "read" | "post", on: Queryable = database()) {
  const access = await accessDocument(actor, documentId, ability, on);
  const [version] = await on.select(facts).from(documentVersion).where(and(versionsOpenTo(actor, access), eq(documentVersion.number, number)));
  if (!version) notFound("version");
  return { ...access, version };
}
