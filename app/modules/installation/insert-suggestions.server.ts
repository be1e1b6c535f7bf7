import { eq } from "drizzle-orm";
import { document, documentSnapshot } from "~db/schema";
import { seedSuggestions, type AuthorSlot } from "~db/seed/content";
import { suggestedState } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";

interface Cast {
  document(key: string): { id: number };
  personId(slot: AuthorSlot): number;
  daysAgo(days: number): Date;
}

/** Writes the changes that the demo's people suggest for documents. */
export async function insertSuggestions(tx: Transaction, cast: Cast): Promise<void> {
  for (const [place, { document: key, author, daysAgo, passage, wording }] of seedSuggestions.entries()) {
    const { id } = cast.document(key);
    const [stored] = await tx.select({ state: documentSnapshot.state, language: document.language })
      .from(documentSnapshot).innerJoin(document, eq(document.id, documentSnapshot.documentId)).where(eq(document.id, id));
    const sign = { id: stableUuid(`suggestion/${place}`), by: cast.personId(author), at: Math.floor(cast.daysAgo(daysAgo).getTime() / 1_000) };
    const { state, suggestions } = suggestedState(stored!.state, { quotation: passage, wording }, sign, stored!.language);
    await tx.update(documentSnapshot).set({ state }).where(eq(documentSnapshot.documentId, id));
    await tx.update(document).set({ suggestions }).where(eq(document.id, id));
  }
}
