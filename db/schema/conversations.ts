import { index, integer, pgTable, primaryKey, unique } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { thread } from "./discussion";
import { person } from "./organisation";

/** What makes a thread without a team a conversation: of two people, who have one and no more, or of a small group. */
export const conversation = pgTable("conversation", {
  threadId: integer("thread_id").primaryKey().references(() => thread.id, { onDelete: "cascade" }),
  /** The two, the lower id first; null for a group. */
  firstId: integer("first_id").references(() => person.id, { onDelete: "cascade" }),
  secondId: integer("second_id").references(() => person.id, { onDelete: "cascade" }),
}, (table) => [
  unique("conversation_pair_unique").on(table.firstId, table.secondId),
  index("conversation_second_index").on(table.secondId),
]);

/** Who reads and writes in a conversation: nobody else does. */
export const conversationMember = pgTable("conversation_member", {
  threadId: integer("thread_id").notNull().references(() => conversation.threadId, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  joinedAt: instant("joined_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.threadId, table.personId] }),
  index("conversation_member_person_index").on(table.personId),
]);

/** Somebody who does not want direct messages of another. */
export const personBlock = pgTable("person_block", {
  blockerId: integer("blocker_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  blockedId: integer("blocked_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.blockerId, table.blockedId] }),
  index("person_block_blocked_index").on(table.blockedId),
]);
