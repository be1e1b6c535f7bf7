import { and, desc, eq, isNotNull, lt } from "drizzle-orm";
import { accessTeam, unpinWithoutRoom } from "~/modules/teams/public.server";
import { document, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { documentFileKind } from "../pictures/document-file-kind";
import { teamFileKind } from "../team-files/team-file-kind";
import { releaseFiles } from "~/modules/files/public.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessAnyDocument } from "../access-document.server";
import { trashDays } from "../contract";

/** Puts a document into its team's trash: from now on it is as if it were not there, until somebody restores it. Guidance takes those who manage the team. Throws `not_found` and `forbidden`. */
export function trashDocument(actor: Actor, id: number): Promise<{ teamSlug: string }> {
  return transaction(async (tx) => {
    const { document: found, team } = await accessAnyDocument(actor, id, "post", tx);
    if (found.kind === "guidance") await accessTeam(actor, { id: found.teamId }, "manage", tx);
    await tx.update(document).set({ trashedAt: new Date(), trashedById: actor.personId }).where(eq(document.id, id));
    await appendEvent(tx, "documents.document_trashed", { documentId: id });
    return { teamSlug: team.slug };
  });
}

/** Takes a document out of the trash, to where it lay, pinned if it was and its team has room for the pin. Throws `not_found` where this actor may not write in its team, or it is not in the trash. */
export function restoreDocument(actor: Actor, id: number): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const [found] = await tx.select({ id: document.id, title: document.title, teamId: document.teamId }).from(document).where(and(eq(document.id, id), isNotNull(document.trashedAt)));
    if (!found) notFound("document");
    await accessTeam(actor, { id: found.teamId }, "post", tx);
    await tx.update(document).set({ trashedAt: null, trashedById: null }).where(eq(document.id, id));
    await unpinWithoutRoom(tx, found.teamId, { kind: "document", id });
    await appendEvent(tx, "documents.document_restored", { documentId: id });
    return found;
  });
}

/** What lies in a team's trash, the latest first, for those who write in the team. Throws `not_found` and `forbidden`. */
export async function trashList(actor: Actor, teamSlug: string) {
  const { team } = await accessTeam(actor, { slug: teamSlug }, "post");
  const rows = await database()
    .select({ id: document.id, title: document.title, language: document.language, trashedAt: document.trashedAt, trashedBy: person.displayName })
    .from(document)
    .leftJoin(person, eq(person.id, document.trashedById))
    .where(and(eq(document.teamId, team.id), isNotNull(document.trashedAt)))
    .orderBy(desc(document.trashedAt))
    .limit(200);
  return { team, documents: rows.flatMap(({ trashedAt, ...row }) => (trashedAt ? [{ ...row, trashedAt, goneAt: new Date(trashedAt.getTime() + trashDays * 86_400_000) }] : [])) };
}

/** Removes for good what has lain in the trash for longer than it is kept. */
export async function emptyTrash(now: Date): Promise<void> {
  const since = new Date(now.getTime() - trashDays * 86_400_000);
  await transaction(async (tx) => {
    const gone = await tx.delete(document).where(and(isNotNull(document.trashedAt), lt(document.trashedAt, since))).returning({ id: document.id });
    for (const { id } of gone) for (const kind of [documentFileKind, teamFileKind]) await releaseFiles(tx, { kind, id: String(id) });
  });
}
