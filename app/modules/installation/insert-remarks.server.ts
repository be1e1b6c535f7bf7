import { and, eq } from "drizzle-orm";
import { document, documentComment, documentRemark, documentSnapshot, fileVersion, membership } from "~db/schema";
import { seedRemarks, type AuthorSlot } from "~db/seed/content";
import { renderMessage } from "~/modules/discussion/public.server";
import { anchoredPassage, placeInPublished } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";

interface Cast {
  document(key: string): { id: number; teamId: number };
  personId(slot: AuthorSlot): number;
  daysAgo(days: number): Date;
}

/** A file of the demo by its name, without its ending. */
async function fileOf(tx: Transaction, title: string): Promise<{ id: number; teamId: number }> {
  const [found] = await tx.select({ id: document.id, teamId: document.teamId }).from(document).where(and(eq(document.kind, "file"), eq(document.title, title)));
  if (!found) throw new Error(`The demo has no file ${title}.`);
  return found;
}

/** Writes what the demo's people say beside documents and files; whoever comments belongs to the team. */
export async function insertRemarks(tx: Transaction, cast: Cast): Promise<void> {
  for (const [place, { document: key, file, version, page, quotation = "", resolvedBy, comments }] of seedRemarks.entries()) {
    const [first, last] = [comments[0]!, comments.at(-1)!];
    const { id: documentId, teamId } = key ? cast.document(key) : await fileOf(tx, file ?? "");
    const [snapshot] = await tx.select({ state: documentSnapshot.state }).from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId));
    const [said] = await tx.select({ fileVersionId: fileVersion.id }).from(fileVersion).where(and(eq(fileVersion.documentId, documentId), eq(fileVersion.number, version ?? 1)));
    const passage = quotation && snapshot ? anchoredPassage(snapshot.state, quotation) : null;
    if (quotation && !passage) throw new Error(`The demo document ${key} does not say "${quotation}".`);
    const [remark] = await tx.insert(documentRemark).values({
      documentId, ...passage, ...said, page: page ?? null, authorId: cast.personId(first.author), createdAt: cast.daysAgo(first.daysAgo),
      ...(resolvedBy ? { resolvedById: cast.personId(resolvedBy), resolvedAt: cast.daysAgo(last.daysAgo - 0.3) } : {}),
    }).returning({ id: documentRemark.id });
    for (const [turn, { author, daysAgo, text }] of comments.entries()) {
      const { source, html } = renderMessage(text);
      const createdAt = cast.daysAgo(daysAgo);
      await tx.insert(membership).values({ teamId, personId: cast.personId(author), joinedAt: new Date(createdAt.getTime() - 86_400_000) }).onConflictDoNothing();
      await tx.insert(documentComment).values({ id: stableUuid(`remark/${place}/${turn}`), remarkId: remark!.id, authorId: cast.personId(author), source, html, createdAt });
    }
    await placeInPublished(tx, documentId);
  }
}
