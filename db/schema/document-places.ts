import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { person } from "./organisation";

/** What one reader keeps of a document: nobody else is shown it. */
export const documentReader = pgTable("document_reader", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  favourite: boolean("favourite").notNull().default(false),
  readAt: instant("read_at"),
}, (table) => [
  primaryKey({ columns: [table.personId, table.documentId] }),
  index("document_reader_document_index").on(table.documentId),
  index("document_reader_recent_index").on(table.personId, table.readAt.desc()).where(sql`read_at is not null`),
]);

/** A document whose text leads to another: worked out of its projection, for "linked from". */
export const documentLink = pgTable("document_link", {
  fromId: integer("from_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  toId: integer("to_id").notNull().references(() => document.id, { onDelete: "cascade" }),
}, (table) => [primaryKey({ columns: [table.fromId, table.toId] }), index("document_link_to_index").on(table.toId)]);
