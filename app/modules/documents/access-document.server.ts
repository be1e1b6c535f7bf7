import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

const { html: _html, text: _text, ...facts } = getTableColumns(document);

/** A document, without its words, with what this actor may do in its team. */
export interface DocumentAccess extends TeamAccess {
  document: Omit<typeof document.$inferSelect, "html" | "text">;
}

/**
 * Loads a document that is written and decides whether this actor may read it, or write it (`post`). One in the trash is not there. Throws `not_found`
 * or `forbidden` as `accessTeam` does. Use cases pass their transaction.
 */
export async function accessDocument(actor: Actor, id: number, ability: "read" | "post", on: Queryable = database()): Promise<DocumentAccess> {
  const access = await accessAnyDocument(actor, id, ability, on);
  return access.document.kind === "file" ? notFound("document") : access;
}

/** The same for a file. */
export async function accessTeamFile(actor: Actor, id: number, ability: "read" | "post", on: Queryable = database()): Promise<DocumentAccess> {
  const access = await accessAnyDocument(actor, id, ability, on);
  return access.document.kind === "file" ? access : notFound("file");
}

/** The same for either: what lies in a team's folders. */
export async function accessAnyDocument(actor: Actor, id: number, ability: "read" | "post", on: Queryable = database()): Promise<DocumentAccess> {
  const [found] = await on.select(facts).from(document).where(and(eq(document.id, id), isNull(document.trashedAt)));
  if (!found) notFound("document");
  return { document: found, ...(await accessTeam(actor, { id: found.teamId }, ability, on)) };
}
