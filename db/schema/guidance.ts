import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, primaryKey, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { documentVersion } from "./document-versions";
import { document } from "./documents";
import { person } from "./organisation";

/** Where a piece of guidance stands in its life. What its readers see is `publishedVersionId`, whatever happens to the text meanwhile. */
export const guidance = pgTable("guidance", {
  documentId: integer("document_id").primaryKey().references(() => document.id, { onDelete: "cascade" }),
  /** Who sees to it that it stays true. */
  ownerId: integer("owner_id").notNull().references(() => person.id),
  /** When it has to be looked at again, and when nobody should rely on it any more. */
  reviewOn: date("review_on").notNull(),
  expiresOn: date("expires_on").notNull(),
  /** A publication passes more gates than a note. */
  publication: boolean("publication").notNull().default(false),
  /** In which formats and languages it is to appear, and which of the formats that are made elsewhere are there. */
  plannedFormats: text("planned_formats").array().notNull().default(sql`'{}'`),
  plannedLanguages: text("planned_languages").array().notNull().default(sql`'{}'`),
  madeFormats: text("made_formats").array().notNull().default(sql`'{}'`),
  /** What happens to the text that is written now. */
  stage: text("stage", { enum: ["draft", "in_review", "approved"] }).notNull().default("draft"),
  /** The version that is under review or was approved. */
  versionId: integer("version_id").references((): AnyPgColumn => documentVersion.id),
  sentById: integer("sent_by_id").references(() => person.id),
  answersDueOn: date("answers_due_on"),
  approvedById: integer("approved_by_id").references(() => person.id),
  approvedAt: instant("approved_at"),
  publishedVersionId: integer("published_version_id").references((): AnyPgColumn => documentVersion.id),
  withdrawnAt: instant("withdrawn_at"),
  withdrawnReason: text("withdrawn_reason").notNull().default(""),
  /** What holds in its place. */
  supersededById: integer("superseded_by_id").references((): AnyPgColumn => document.id, { onDelete: "set null" }),
  /** When owner and lead were told that it is due, and that it has expired; empty again with the next date. */
  dueToldAt: instant("due_told_at"),
  expiryToldAt: instant("expiry_told_at"),
}, (table) => [
  index("guidance_review_index").on(table.reviewOn),
  index("guidance_owner_index").on(table.ownerId),
]);

/** A version that readers were or are shown: who answers for it. Such a version is open to every reader, for ever. */
export const publishedVersion = pgTable("published_version", {
  versionId: integer("version_id").primaryKey().references(() => documentVersion.id, { onDelete: "cascade" }),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  approvedById: integer("approved_by_id").notNull().references(() => person.id),
  approvedAt: instant("approved_at").notNull(),
  publishedById: integer("published_by_id").notNull().references(() => person.id),
  publishedAt: instant("published_at").notNull(),
  /** Whoever confirmed an earlier version has to read this one again. */
  material: boolean("material").notNull().default(false),
  /** What is new in it, in a line. */
  note: text("note").notNull().default(""),
}, (table) => [index("published_version_document_index").on(table.documentId, table.publishedAt.desc())]);

/** Somebody is asked what they think of a version, and says so. */
export const guidanceReview = pgTable("guidance_review", {
  versionId: integer("version_id").notNull().references(() => documentVersion.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  askedAt: instant("asked_at").notNull(),
  verdict: text("verdict", { enum: ["approve", "changes"] }),
  comment: text("comment").notNull().default(""),
  answeredAt: instant("answered_at"),
  /** The last time they were reminded. */
  remindedAt: instant("reminded_at"),
}, (table) => [
  primaryKey({ columns: [table.versionId, table.personId] }),
  index("guidance_review_person_index").on(table.personId),
  index("guidance_review_document_index").on(table.documentId),
]);

/** Something that has to be done before approval, and who says that it is. */
export const guidanceGate = pgTable("guidance_gate", {
  documentId: integer("document_id").notNull().references(() => document.id, { onDelete: "cascade" }),
  gate: text("gate").notNull(),
  doneById: integer("done_by_id").notNull().references(() => person.id),
  doneAt: instant("done_at").notNull(),
}, (table) => [primaryKey({ columns: [table.documentId, table.gate] })]);
