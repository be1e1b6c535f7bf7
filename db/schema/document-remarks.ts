import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytea, instant } from "./columns";
import { fileVersion } from "./document-files";
import { documentVersion } from "./document-versions";
import { document } from "./documents";
import { person } from "./organisation";

/** A passage of a document that people talk about at the side; without a quotation, the document as a whole. On a file it is said of a version as a whole, or of a page of it. */
export const documentRemark = pgTable("document_remark", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  /** The words as they stand in the text now, or as they last stood there. */
  quotation: text("quotation").notNull().default(""),
  /** Some words before and behind, to tell places that read the same apart. */
  before: text("before").notNull().default(""),
  behind: text("behind").notNull().default(""),
  /** Yjs relative positions of its ends: they follow the words through every edit. Null where it was never found. */
  start: bytea("start"),
  end: bytea("end"),
  /**
   * The version of published guidance in which the words stand, or last stood, as readers see it. Readers who do not write the document are
   * shown no words that are in none; null also of what was said before anything was published and is not in what was.
   */
  versionId: integer("version_id").references(() => documentVersion.id, { onDelete: "set null" }),
  /** The words as they stand there, or in no version as they stood when it was said: they do not follow the text being written. */
  saidQuotation: text("said_quotation"),
  saidBefore: text("said_before"),
  saidBehind: text("said_behind"),
  /** Nobody finds the words in the text any more. */
  lostAt: instant("lost_at"),
  /** Of a file: the version that was the present one when it was said, and the page or slide it is about. */
  fileVersionId: integer("file_version_id").references(() => fileVersion.id, { onDelete: "cascade" }),
  page: integer("page"),
  authorId: integer("author_id").notNull().references(() => person.id),
  createdAt: instant("created_at").notNull().defaultNow(),
  resolvedAt: instant("resolved_at"),
  resolvedById: integer("resolved_by_id").references(() => person.id, { onDelete: "set null" }),
}, (table) => [
  index("document_remark_document_index").on(table.documentId, table.id),
  index("document_remark_version_index").on(table.versionId).where(sql`version_id is not null`),
  index("document_remark_file_version_index").on(table.fileVersionId).where(sql`file_version_id is not null`),
]);

/** What somebody says of a passage: the first comment and the replies, in the order they came. */
export const documentComment = pgTable("document_comment", {
  /** Made by the form, so that one sent twice is kept once. */
  id: uuid("id").primaryKey(),
  remarkId: integer("remark_id").notNull().references(() => documentRemark.id, { onDelete: "cascade" }),
  authorId: integer("author_id").notNull().references(() => person.id),
  source: text("source").notNull(),
  html: text("html").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Taken back by its author; its words are gone. */
  removedAt: instant("removed_at"),
}, (table) => [index("document_comment_remark_index").on(table.remarkId, table.createdAt)]);

/** Whom a comment names, among those who may read its document. */
export const documentCommentMention = pgTable("document_comment_mention", {
  commentId: uuid("comment_id").notNull().references(() => documentComment.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
}, (table) => [
  primaryKey({ columns: [table.commentId, table.personId] }),
  index("document_comment_mention_person_index").on(table.personId),
]);
