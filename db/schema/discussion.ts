import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { person } from "./organisation";
import { team } from "./teams";

/** A titled conversation in a team. */
export const thread = pgTable("thread", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["discussion", "question", "announcement"] }).notNull().default("discussion"),
  title: text("title").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  authorId: integer("author_id").notNull().references(() => person.id),
  termIds: text("term_ids").array().notNull().default(sql`'{}'`),
  /** The highest sequence number given out; taken under the row's lock, so numbers have no gap. */
  lastSeq: integer("last_seq").notNull().default(0),
  /** The highest number given to a change of a message (edited, deleted, reacted to); taken under the row's lock as well. */
  lastChange: integer("last_change").notNull().default(0),
  lastMessageAt: instant("last_message_at").notNull().defaultNow(),
  /** Of those numbers, how many are pointers to where their message is now. */
  movedAway: integer("moved_away").notNull().default(0),
  /** Closed: done, nobody writes. Locked: only those who answer for the team write. */
  standing: text("standing", { enum: ["open", "closed", "locked"] }).notNull().default("open"),
  /** In slow mode: how many seconds a member waits between two messages; 0 is not at all. */
  slowSeconds: integer("slow_seconds").notNull().default(0),
  /** How far a question nobody answers has been passed on: not yet, to people who may know, to those who answer for the team. */
  routing: text("routing", { enum: ["none", "matched", "escalated"] }).notNull().default("none"),
  /** The thread that took in all messages of this one; its address leads there. */
  mergedIntoId: integer("merged_into_id").references((): AnyPgColumn => thread.id, { onDelete: "set null" }),
  /** The message that answered a question. */
  answerId: uuid("answer_id").references((): AnyPgColumn => message.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  index("thread_team_activity_index").on(table.teamId, table.lastMessageAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("thread_activity_index").on(table.lastMessageAt.desc().nullsFirst()),
  index("thread_open_question_index").on(table.createdAt).where(sql`kind = 'question' and answer_id is null and routing <> 'escalated'`),
]);

/** A file of a message as every reader gets it. */
interface MessageFile {
  id: string;
  name: string;
  type: string;
  size: number;
  picture?: { width: number; height: number; widths: number[]; alt: string };
}

/** One contribution to a thread. */
export const message = pgTable("message", {
  /** Chosen by the sender's form, so that a repeated submission is recognised. */
  id: uuid("id").primaryKey(),
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  seq: integer("seq").notNull(),
  authorId: integer("author_id").notNull().references(() => person.id),
  /** The words as typed, in Markdown: what a repeated submission is compared with. */
  source: text("source").notNull(),
  /** JSON of the editor's schema, validated: the truth. */
  body: jsonb("body").$type<Record<string, unknown>>().notNull(),
  /** The body rendered by the server; can always be made again. */
  html: text("html").notNull(),
  /** The body as plain words, for search, mail and excerpts. */
  text: text("text").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** The number of its last change in its thread; 0 while it is as it was posted. */
  change: integer("change").notNull().default(0),
  /** Counts the wordings, this one included. */
  version: integer("version").notNull().default(1),
  editedAt: instant("edited_at"),
  /** Since when only its place is left: source, body, html and text are empty then. */
  deletedAt: instant("deleted_at"),
  deletedBy: integer("deleted_by").references(() => person.id),
  /** SHA-256 of the words as they were first sent, once these are others: a repeated submission is still recognised. */
  submissionHash: text("submission_hash"),
  /** Who has set which sign, from `message_reaction`, so that reading a thread asks for nothing more. */
  reactions: jsonb("reactions").$type<{ emoji: string; by: number[] }[]>(),
  /** The files it brings, as `stored_file` has them, so that reading a thread asks for nothing more. */
  files: jsonb("files").$type<MessageFile[]>(),
}, (table) => [
  unique("message_thread_seq_unique").on(table.threadId, table.seq),
  index("message_thread_change_index").on(table.threadId, table.change).where(sql`${table.change} > 0`),
  index("message_thread_author_index").on(table.threadId, table.authorId),
  index("message_author_index").on(table.authorId, table.createdAt.desc().nullsFirst()),
]);

/** A number in a thread whose message has moved elsewhere; its address leads to where the message is now. */
export const messagePointer = pgTable("message_pointer", {
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  seq: integer("seq").notNull(),
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  /** That it left, as a numbered change of this thread, so that browsers that missed it are told. */
  change: integer("change").notNull().default(0),
  movedById: integer("moved_by_id").notNull().references(() => person.id),
  movedAt: instant("moved_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.threadId, table.seq] }),
  index("message_pointer_message_index").on(table.messageId),
]);

/** An earlier wording of a message. */
export const messageVersion = pgTable("message_version", {
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  version: integer("version").notNull(),
  source: text("source").notNull(),
  html: text("html").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  /** Since when it was worded so. */
  writtenAt: instant("written_at").notNull(),
}, (table) => [primaryKey({ columns: [table.messageId, table.version] })]);

/**
 * Who or what a message names, as far as its author may call or see them: a person, those who lead the team, all of
 * the team, a thread or a document.
 */
export const messageMention = pgTable("message_mention", {
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["person", "lead", "team", "thread", "document"] }).notNull(),
  personId: integer("person_id").references(() => person.id, { onDelete: "cascade" }),
  threadId: integer("thread_id").references(() => thread.id, { onDelete: "cascade" }),
  documentId: integer("document_id").references(() => document.id, { onDelete: "cascade" }),
}, (table) => [
  unique("message_mention_unique").on(table.messageId, table.kind, table.personId, table.threadId, table.documentId).nullsNotDistinct(),
  index("message_mention_person_index").on(table.personId),
  index("message_mention_thread_index").on(table.threadId),
  index("message_mention_document_index").on(table.documentId),
]);

/** A sign that a person has set on a message. */
export const messageReaction = pgTable("message_reaction", {
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  emoji: text("emoji").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.messageId, table.emoji, table.personId] }),
  index("message_reaction_person_index").on(table.personId),
]);

/** How far a person has read a thread. */
export const threadRead = pgTable("thread_read", {
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  lastReadSeq: integer("last_read_seq").notNull(),
}, (table) => [
  primaryKey({ columns: [table.personId, table.threadId] }),
  index("thread_read_thread_index").on(table.threadId),
]);
