import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { document, documentLink } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { linkedDocuments } from "./linked-documents";

/** Works out anew which documents a text leads to. Twice is the same as once. */
export async function followLinks(fromId: number): Promise<void> {
  await transaction(async (tx) => {
    const [found] = await tx.select({ html: document.html }).from(document).where(eq(document.id, fromId)).for("no key update");
    if (!found) return;
    const named = linkedDocuments(found.html);
    const there = named.length === 0 ? [] : await tx.select({ id: document.id }).from(document).where(and(inArray(document.id, named), ne(document.id, fromId)));
    await tx.delete(documentLink).where(eq(documentLink.fromId, fromId));
    if (there.length > 0) await tx.insert(documentLink).values(there.map(({ id }) => ({ fromId, toId: id })));
  });
}

/** The same for every document: after the installation was filled. */
export async function followAllLinks(): Promise<void> {
  for (const { id } of await database().select({ id: document.id }).from(document).orderBy(asc(document.id))) await followLinks(id);
}

/** The documents whose text leads to this one, as far as this actor may read them. */
export function linkedFrom(actor: Actor, toId: number) {
  return database()
    .select({ id: document.id, title: document.title, language: document.language })
    .from(documentLink)
    .innerJoin(document, eq(document.id, documentLink.fromId))
    .where(and(eq(documentLink.toId, toId), isNull(document.trashedAt), readableTeam(actor, document.teamId)))
    .orderBy(asc(document.title))
    .limit(50);
}
