import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex, bigint } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { person } from "./organisation";

/** A document's words as they stood at one moment, kept for ever: nothing in a row changes but its name. */
export const documentVersion = pgTable("document_version", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  /** Gapless within the document; the version's address. */
  number: integer("number").notNull(),
  /** Why it was kept: people had paused, somebody asked for it, before an old one came back and after, or it went to review. */
  cause: text("cause", { enum: ["idle", "named", "replaced", "restored", "review"] }).notNull(),
  name: text("name").notNull().default(""),
  title: text("title").notNull(),
  language: text("language").notNull(),
  /** The text as JSON of the editor's schema: what is compared, brought back and exported. */
  content: jsonb("content").$type<object>().notNull(),
  html: text("html").notNull(),
  text: text("text").notNull(),
  /** Short name of the words: equal words have equal tags. */
  tag: text("tag").notNull(),
  /** The last stored change that it includes. */
  upToUpdateId: bigint("up_to_update_id", { mode: "number" }).notNull(),
  /** Who wrote since the version before, in the order they began. */
  writerIds: integer("writer_ids").array().notNull(),
  /** Who had it kept; null where nobody asked. */
  keptById: integer("kept_by_id").references(() => person.id, { onDelete: "set null" }),
  /** The number of the version whose words came back. */
  restoredNumber: integer("restored_number"),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [uniqueIndex("document_version_number_unique").on(table.documentId, table.number)]);

/** Who has written in a document since its last version; emptied into the next one. */
export const documentWriter = pgTable("document_writer", {
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  firstAt: instant("first_at").notNull(),
  lastAt: instant("last_at").notNull(),
}, (table) => [primaryKey({ columns: [table.documentId, table.personId] })]);
