import { and, eq, sql } from "drizzle-orm";
import { documentRemark } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { readStoredState } from "../stored-state.server";
import { nearestPlaceOf } from "./nearest-place";
import { placeOf, quoted } from "./quotation";
import { SharedWords } from "./shared-words.server";

type Remark = typeof documentRemark.$inferSelect;

/** Where a remark lies in a state, by its anchors or, when those are gone, by its quotation; null where neither finds it. */
function found(words: SharedWords, remark: Remark) {
  const byAnchor = remark.start && remark.end ? words.passage({ start: remark.start, end: remark.end }) : null;
  if (byAnchor) return { ...byAnchor, anchors: null };
  const byQuotation = placeOf(words.text, remark) ?? nearestPlaceOf(words.text, remark.quotation);
  return byQuotation && { ...byQuotation, anchors: words.anchors(byQuotation.from, byQuotation.to) };
}

/** Brings the open remarks of a document in line with its text as it is now: their quotations follow edits, and what is gone is told to be. The transaction holds the document's lock. */
export async function followPassages(tx: Transaction, documentId: number): Promise<void> {
  const remarks = await tx.select().from(documentRemark).where(and(eq(documentRemark.documentId, documentId), sql`${documentRemark.quotation} <> ''`));
  if (remarks.length === 0) return;
  const { state } = await readStoredState(tx, documentId);
  const words = new SharedWords(state);
  for (const remark of remarks) {
    const place = found(words, remark);
    if (!place) {
      if (!remark.lostAt) await tx.update(documentRemark).set({ lostAt: new Date() }).where(eq(documentRemark.id, remark.id));
      continue;
    }
    const now = quoted(words.text, place.from, place.to);
    const same = now.quotation === remark.quotation && now.before === remark.before && now.behind === remark.behind && !place.anchors && !remark.lostAt;
    if (!same) await tx.update(documentRemark).set({ ...now, ...place.anchors, lostAt: null }).where(eq(documentRemark.id, remark.id));
  }
  state.destroy();
}
