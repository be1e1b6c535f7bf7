import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from "yjs";
import { document, documentSnapshot } from "~db/schema";
import { buildPerson } from "./build-person";
import { buildTeam } from "./build-team";
import { paragraphHtml } from "./paragraph";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueWord } from "./unique";

/** A stored row, as the factory gives it back. */
export type Document = typeof document.$inferSelect;

/** The field of the Yjs document in which the editor keeps its text. */
const editorField = "default";

/** A Yjs state that holds one paragraph, or nothing. */
function stateOf(text: string): Uint8Array {
  const doc = new Doc();
  if (text === "") return encodeStateAsUpdate(doc);
  const paragraph = new XmlElement("paragraph");
  paragraph.insert(0, [new XmlText(text)]);
  doc.getXmlFragment(editorField).insert(0, [paragraph]);
  return encodeStateAsUpdate(doc);
}

/**
 * Stores a working document in English whose text is one paragraph (`text`; blank when empty), with
 * its Yjs state and its projections in step, in a new team and by a new author unless they are given.
 */
export async function buildDocument(db: SeedDatabase, overrides: Partial<typeof document.$inferInsert> = {}): Promise<Document> {
  const teamId = overrides.teamId ?? (await buildTeam(db)).id;
  const authorId = overrides.authorId ?? (await buildPerson(db)).id;
  const text = overrides.text ?? "";
  const stored = onlyRow(await db.insert(document).values({
    title: `Document ${uniqueWord()}`, language: "en", text, html: paragraphHtml(text),
    updatedById: authorId, ...overrides, teamId, authorId,
  }).returning());
  await db.insert(documentSnapshot).values({ documentId: stored.id, state: stateOf(text), upToUpdateId: 0 });
  return stored;
}
