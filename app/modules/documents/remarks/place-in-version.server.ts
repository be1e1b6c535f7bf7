import { and, eq, ne } from "drizzle-orm";
import { document, documentRemark, documentVersion, guidance } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { wordsOfPage } from "./mark-passages";
import { placeOf, quoted, type Quotation } from "./quotation";

/** What a remark keeps of the version that readers are shown. */
type Said = Pick<typeof documentRemark.$inferInsert, "versionId" | "saidQuotation" | "saidBefore" | "saidBehind">;

/** A version that readers are shown, with the words of its page. */
interface Page {
  id: number;
  words: string;
}

/** The version of a piece of guidance that readers are shown; null where none is. */
export async function publishedPage(on: Queryable, documentId: number): Promise<Page | null> {
  const [found] = await on.select({ id: documentVersion.id, html: documentVersion.html }).from(guidance)
    .innerJoin(document, and(eq(document.id, guidance.documentId), eq(document.kind, "guidance")))
    .innerJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
    .where(eq(guidance.documentId, documentId));
  return found ? { id: found.id, words: wordsOfPage(found.html) } : null;
}

/** What a remark keeps of a passage as it was read, in a version or in none. */
export const saidOf = ({ quotation, before, behind }: Quotation, versionId: number | null): Said => ({ versionId, saidQuotation: quotation, saidBefore: before, saidBehind: behind });

/** Where a passage stands in a version; null when its words are not there. */
export function passageInVersion({ id, words }: Page, passage: Quotation): Said | null {
  const place = placeOf(words, passage);
  return place && saidOf(quoted(words, place.from, place.to), id);
}

/** Notes which passages people talk about stand in the version that readers are shown now; those are open to readers from then on. What an earlier version said stays as it was said of that. */
export async function placeInPublished(on: Queryable, documentId: number): Promise<void> {
  const page = await publishedPage(on, documentId);
  if (!page) return;
  const remarks = await on.select().from(documentRemark).where(and(eq(documentRemark.documentId, documentId), ne(documentRemark.quotation, "")));
  for (const remark of remarks) {
    const said = passageInVersion(page, remark) ?? passageInVersion(page, asSaid(remark));
    if (said) await on.update(documentRemark).set(said).where(eq(documentRemark.id, remark.id));
  }
}

/** A remark's words as they were said; of one that an earlier release kept, as they are. */
export const asSaid = ({ saidQuotation, saidBefore, saidBehind, quotation, before, behind }: typeof documentRemark.$inferSelect): Quotation =>
  saidQuotation === null ? { quotation, before, behind } : { quotation: saidQuotation, before: saidBefore ?? "", behind: saidBehind ?? "" };
