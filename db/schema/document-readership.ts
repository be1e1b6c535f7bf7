import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { document } from "./documents";

/** How many browsers have opened a version, by groups of people too large to name anybody. Nothing says who, when or from where. */
export const documentReadership = pgTable("document_readership", {
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  /** The number of the version that readers were shown; 0 for the text as it is written. */
  version: integer("version").notNull(),
  /** The group: the code of a large office, the letters of a region for its smaller offices, or empty for everybody else. */
  audience: text("audience").notNull(),
  readers: integer("readers").notNull(),
}, (table) => [primaryKey({ columns: [table.documentId, table.version, table.audience] })]);
