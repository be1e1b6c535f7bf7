import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, instant } from "./columns";
import { documentFolder } from "./document-folders";
import { person } from "./organisation";
import { team } from "./teams";

/** A collaborative text in a team: its Yjs state is the truth, html and text are projections of it. Of kind `file` it is a file, whose contents are `file_version`; its text is what could be read in the present one. */
export const document = pgTable("document", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["working", "guidance", "template", "file"] }).notNull().default("working"),
  /** Of what its form said under the form's own number: sent twice, that makes one document; null where no form was sent. */
  submissionId: uuid("submission_id").unique(),
  /** Null at the top of the team's documents. */
  folderId: integer("folder_id").references(() => documentFolder.id, { onDelete: "set null" }),
  /** Its place among its neighbours once somebody has arranged them; those without one follow, the latest change first. */
  position: integer("position"),
  title: text("title").notNull(),
  /** A BCP 47 tag; not only one of the interface's languages. */
  language: text("language").notNull(),
  summary: text("summary").notNull().default(""),
  authorId: integer("author_id").notNull().references(() => person.id),
  /** Who keeps it in place of its author, who has left. */
  keeperId: integer("keeper_id").references(() => person.id, { onDelete: "set null" }),
  updatedById: integer("updated_by_id").notNull().references(() => person.id),
  html: text("html").notNull().default(""),
  text: text("text").notNull().default(""),
  /** How many changes are suggested and neither taken nor refused. */
  suggestions: integer("suggestions").notNull().default(0),
  /** The last update that the projections include. */
  projectedUpdateId: bigint("projected_update_id", { mode: "number" }).notNull().default(0),
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
  /** In the trash since then: nobody reads it, and after some weeks it is gone. */
  trashedAt: instant("trashed_at"),
  trashedById: integer("trashed_by_id").references(() => person.id, { onDelete: "set null" }),
}, (table) => [
  index("document_folder_contents_index").on(table.folderId),
  index("document_trash_index").on(table.trashedAt).where(sql`trashed_at is not null`),
  index("document_title_index").using("gin", sql`lower(title) gin_trgm_ops`),
  index("document_team_index").on(table.teamId, table.updatedAt.desc().nullsFirst()),
  index("document_updated_index").on(table.updatedAt.desc().nullsFirst()),
]);

/** Everything people typed, in the order it was acknowledged; compacted into a snapshot from time to time. */
export const documentUpdate = pgTable("document_update", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  update: bytea("update").notNull(),
  authorId: integer("author_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("document_update_document_index").on(table.documentId, table.id)]);

/** The whole state up to and with one update. */
export const documentSnapshot = pgTable("document_snapshot", {
  documentId: integer("document_id").primaryKey().references(() => document.id, { onDelete: "cascade" }),
  state: bytea("state").notNull(),
  upToUpdateId: bigint("up_to_update_id", { mode: "number" }).notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});
