import { sql } from "drizzle-orm";
import { bigint, boolean, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { documentVersion } from "./document-versions";
import { document } from "./documents";
import { person } from "./organisation";

/** A document that says in another language what its source says. A source is no translation itself. */
export const documentTranslation = pgTable("document_translation", {
  documentId: integer("document_id").primaryKey().references(() => document.id, { onDelete: "cascade" }),
  sourceId: integer("source_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  /** The version of the source that it says. */
  sourceVersionId: integer("source_version_id").notNull().references(() => documentVersion.id),
  /** In how many passages the source has changed since. */
  behind: integer("behind").notNull().default(0),
  /** Its first words are a machine's, and nobody has confirmed them yet. */
  byMachine: boolean("by_machine").notNull().default(false),
  /** The stored change up to which somebody confirmed a machine's words; versions kept before it stay what nobody confirmed. Null where nobody did. */
  confirmedUpToUpdateId: bigint("confirmed_up_to_update_id", { mode: "number" }),
}, (table) => [index("document_translation_source_index").on(table.sourceId)]);

/** People are asked to confirm that they have read a piece of guidance; one request at a time for each. */
export const confirmationRequest = pgTable("confirmation_request", {
  documentId: integer("document_id").primaryKey().references(() => document.id, { onDelete: "cascade" }),
  /** The version it is about; who has confirmed a later one has confirmed as well. */
  versionId: integer("version_id").notNull().references(() => documentVersion.id),
  /** Who is asked, of those who may read it: all of the team, and who works in these offices or functions. */
  wholeTeam: boolean("whole_team").notNull(),
  officeIds: integer("office_ids").array().notNull().default(sql`'{}'`),
  functions: text("functions").array().notNull().default(sql`'{}'`),
  dueOn: date("due_on").notNull(),
  askedById: integer("asked_by_id").notNull().references(() => person.id),
  askedAt: instant("asked_at").notNull(),
  remindedAt: instant("reminded_at"),
});

/** Somebody has read a version and says so. */
export const confirmation = pgTable("confirmation", {
  versionId: integer("version_id").notNull().references(() => documentVersion.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  confirmedAt: instant("confirmed_at").notNull(),
}, (table) => [
  primaryKey({ columns: [table.versionId, table.personId] }),
  index("confirmation_document_index").on(table.documentId, table.personId),
]);
