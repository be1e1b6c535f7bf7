import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { storedFile } from "./files";
import { person } from "./organisation";

/** A content that a file among a team's documents has had; the one of the highest number is the present one, whose words stand in the document's text. */
export const fileVersion = pgTable("file_version", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  /** Gapless within the document. */
  number: integer("number").notNull(),
  storedFileId: uuid("stored_file_id").notNull().references(() => storedFile.id, { onDelete: "cascade" }),
  addedById: integer("added_by_id").notNull().references(() => person.id),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** How far its words were read; they wait at first. */
  reading: text("reading", { enum: ["waiting", "read", "partly", "none", "unreadable"] }).notNull().default("waiting"),
  /** Where its pages, slides or sheets begin in its words, and what the file calls them. */
  sections: jsonb("sections").$type<{ at: number; name: string }[]>().notNull().default([]),
}, (table) => [
  uniqueIndex("file_version_number_unique").on(table.documentId, table.number),
  index("file_version_stored_file_index").on(table.storedFileId),
]);
