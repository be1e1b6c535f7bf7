import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";

/** A file that somebody brought, whatever it belongs to. Its content lies in the store, by its id. */
export const storedFile = pgTable("stored_file", {
  id: uuid("id").primaryKey(),
  /** As its uploader calls it. */
  name: text("name").notNull(),
  /** Media type, told by the content. */
  type: text("type").notNull(),
  /** In bytes, and the SHA-256 of the content, in hexadecimal. */
  size: integer("size").notNull(),
  hash: text("hash").notNull(),
  /** Of a picture: its size in pixels, and the widths in which there are smaller copies. */
  width: integer("width"),
  height: integer("height"),
  widths: integer("widths").array().notNull().default(sql`'{}'`),
  /** What a picture shows, for those who do not see it. */
  alt: text("alt").notNull().default(""),
  uploaderId: integer("uploader_id").notNull().references(() => person.id),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** What it belongs to: a kind that a module has registered, and the thing's id there. Null until it is claimed. */
  ownerKind: text("owner_kind"),
  ownerId: text("owner_id"),
  /** Its place among the files of its owner. */
  position: integer("position").notNull().default(0),
  /** Since when nobody can open it any more; what the store holds of it is removed soon after. */
  removedAt: instant("removed_at"),
}, (table) => [
  index("stored_file_owner_index").on(table.ownerKind, table.ownerId, table.position).where(sql`owner_kind is not null`),
  index("stored_file_unclaimed_index").on(table.createdAt).where(sql`owner_kind is null`),
  index("stored_file_uploader_index").on(table.uploaderId),
]);

/** A file that comes in pieces; what has come lies in the store, by its id, until all of it is there. */
export const fileUpload = pgTable("file_upload", {
  id: uuid("id").primaryKey(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
  /** How many bytes it will have. */
  size: integer("size").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** When somebody began to make a file of it, all being there. */
  takenAt: instant("taken_at"),
  /** The file it became: whoever did not hear that is told again. */
  fileId: uuid("file_id").references(() => storedFile.id, { onDelete: "cascade" }),
}, (table) => [
  index("file_upload_created_index").on(table.createdAt),
  index("file_upload_person_index").on(table.personId),
  index("file_upload_file_index").on(table.fileId),
]);
