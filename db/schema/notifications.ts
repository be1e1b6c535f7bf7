import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { message, thread } from "./discussion";
import { person } from "./organisation";
import { team } from "./teams";

const levels = ["muted", "normal", "tracking", "watching"] as const;

/** How closely somebody follows a team, where they chose; without a row it is "normal". */
export const teamLevel = pgTable("team_level", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  level: text("level", { enum: levels }).notNull(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.personId] }),
  index("team_level_person_index").on(table.personId),
]);

/** How closely somebody follows one thread, where they chose; it goes before the team's. */
export const threadLevel = pgTable("thread_level", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  level: text("level", { enum: levels }).notNull(),
}, (table) => [
  primaryKey({ columns: [table.threadId, table.personId] }),
  index("thread_level_person_index").on(table.personId),
]);

/** Something a person is told once. Holds ids alone: its words are read, and its rights decided, whenever it is shown. */
export const notification = pgTable("notification", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** What it is about, in a form that is the same whenever it is told again: "message:<id>". */
  cause: text("cause").notNull(),
  /** Why it is this person who is told. */
  reason: text("reason", { enum: [
    "mention", "answer_accepted", "question_routed", "watching", "tracking", "new_thread", "announcement", "invitation", "join_request",
  ] }).notNull(),
  /** The message it is about; which thread that is in, and which team, is read from there, since both may change. */
  messageId: uuid("message_id").references(() => message.id, { onDelete: "cascade" }),
  /** The thread, where it is about the whole of it. */
  threadId: integer("thread_id").references(() => thread.id, { onDelete: "cascade" }),
  /** The team, where it is about no thread. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** Who did it. */
  actorId: integer("actor_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Also written by a trigger of the database, when the thread is read as far as the message. */
  readAt: instant("read_at"),
}, (table) => [
  unique("notification_cause_unique").on(table.personId, table.cause),
  index("notification_person_index").on(table.personId, table.id.desc().nullsFirst()),
  index("notification_unread_index").on(table.personId).where(sql`read_at is null`),
  index("notification_message_index").on(table.messageId),
  index("notification_thread_index").on(table.threadId),
]);
