import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { thread } from "./discussion";
import { person } from "./organisation";
import { team } from "./teams";

const languages = ["en", "fr", "es", "ar", "ru", "zh"] as const;

/** Grows with each keeping and never comes again; a device names the one it goes on from, so that an older one never takes the place of a later. */
const version = () => bigint("version", { mode: "number" }).notNull().default(sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`);

/** What somebody has begun to write in a thread and not sent: one a person and thread, on all their devices. */
export const messageDraft = pgTable("message_draft", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  /** The id it will be sent under, whichever device sends it: so it is posted once. */
  messageId: uuid("message_id").notNull(),
  source: text("source").notNull(),
  /** Null where it is to be found out when it is sent. */
  language: text("language", { enum: languages }),
  version: version(),
  keptAt: instant("kept_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.personId, table.threadId] }),
  index("message_draft_thread_index").on(table.threadId),
]);

/** A message that is to be sent later; it is no message yet, and nobody but its author sees it. */
export const scheduledMessage = pgTable("scheduled_message", {
  /** The id it will be posted under. */
  id: uuid("id").primaryKey(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  source: text("source").notNull(),
  /** Null where it is to be found out when it is sent. */
  language: text("language", { enum: languages }),
  /** The author has agreed to call the whole team, if the message does. */
  callsTeam: boolean("calls_team").notNull().default(false),
  sendAt: instant("send_at").notNull(),
  version: version(),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  index("scheduled_message_due_index").on(table.sendAt),
  index("scheduled_message_person_index").on(table.personId, table.sendAt),
  index("scheduled_message_thread_index").on(table.threadId),
]);

/** A thread of a team or a conversation that is not begun yet, as its form was kept; it is no thread, and nobody but its author sees it. */
export const begunThread = pgTable("begun_thread", {
  /** The id its first message will be sent under, whichever device sends it: so it is begun once. */
  id: uuid("id").primaryKey(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** The team it is to begin in; null for a conversation. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** The people to whom a conversation is to be written, each once, by number; null in a team. */
  toIds: integer("to_ids").array(),
  kind: text("kind", { enum: ["discussion", "question", "announcement"] }).notNull(),
  /** Empty while its author has not found one. */
  title: text("title").notNull(),
  /** Null where it is to be found out when it begins. */
  language: text("language", { enum: languages }),
  termIds: text("term_ids").array().notNull().default(sql`'{}'`),
  /** The words of its first message, in Markdown. */
  source: text("source").notNull(),
  /** When it is to begin by itself; null for a draft. */
  beginAt: instant("begin_at"),
  /** The author has agreed to call the whole team, if the first message does. */
  callsTeam: boolean("calls_team").notNull().default(false),
  version: version(),
  keptAt: instant("kept_at").notNull().defaultNow(),
}, (table) => [
  index("begun_thread_person_index").on(table.personId, table.keptAt),
  index("begun_thread_due_index").on(table.beginAt).where(sql`begin_at is not null`),
  index("begun_thread_team_index").on(table.teamId),
  check("begun_thread_place_check", sql`(${table.teamId} is null) <> (${table.toIds} is null)`),
]);
