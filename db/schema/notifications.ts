import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { announcement } from "./announcements";
import { instant } from "./columns";
import { message, thread } from "./discussion";
import { documentComment } from "./document-remarks";
import { document } from "./documents";
import { savedSearch } from "./expert-directory";
import { newsletterIssue } from "./newsletters";
import { person } from "./organisation";
import { requestMessage, requestStep, supportRequest } from "./requests";
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
    "mention", "direct", "answer_accepted", "question_routed", "watching", "tracking", "new_thread", "announcement", "invitation", "join_request",
    "report", "report_acted", "report_left",
    "lead_asked", "join_accepted", "join_declined", "lead_accepted", "lead_declined",
    "not_sent", "not_begun", "named_nobody", "reminder", "request_turn", "request_news", "newsletter",
    "review_asked", "confirmation_asked", "comment", "review_answered", "guidance_approved", "guidance_owner", "guidance_expired", "guidance_due", "guidance_published",
    "search_found",
  ] }).notNull(),
  /** The message it is about; which thread that is in, and which team, is read from there, since both may change. */
  messageId: uuid("message_id").references(() => message.id, { onDelete: "cascade" }),
  /** The thread, where it is about the whole of it. */
  threadId: integer("thread_id").references(() => thread.id, { onDelete: "cascade" }),
  /** The team, where it is about no thread: of a document, where that lies now. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** The request for support it is about, with the step taken or the message written in it; neither where one's view is asked. */
  requestId: integer("request_id").references(() => supportRequest.id, { onDelete: "cascade" }),
  requestStepId: integer("request_step_id").references(() => requestStep.id, { onDelete: "cascade" }),
  requestMessageId: uuid("request_message_id").references(() => requestMessage.id, { onDelete: "cascade" }),
  announcementId: integer("announcement_id").references(() => announcement.id, { onDelete: "cascade" }),
  newsletterIssueId: integer("newsletter_issue_id").references(() => newsletterIssue.id, { onDelete: "cascade" }),
  /** The document it is about, and what was said of it where it is about that. */
  documentId: integer("document_id").references(() => document.id, { onDelete: "cascade" }),
  commentId: uuid("comment_id").references(() => documentComment.id, { onDelete: "cascade" }),
  /** The kept search it is about, and who fits it newly; whoever may not be seen any more is left out when it is shown. */
  searchId: integer("search_id").references(() => savedSearch.id, { onDelete: "cascade" }),
  foundIds: integer("found_ids").array(),
  /** Who did it. */
  actorId: integer("actor_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** When it may be told by mail; null when it is not to be, or has been. */
  mailDueAt: instant("mail_due_at"),
  /** The letter that told it. */
  letterId: bigint("letter_id", { mode: "number" }).references(() => letter.id, { onDelete: "set null" }),
  /** Also written by a trigger of the database, when the thread is read as far as the message. */
  readAt: instant("read_at"),
}, (table) => [
  unique("notification_cause_unique").on(table.personId, table.cause),
  index("notification_person_index").on(table.personId, table.id.desc().nullsFirst()),
  index("notification_unread_index").on(table.personId).where(sql`read_at is null`),
  index("notification_message_index").on(table.messageId),
  index("notification_mail_index").on(table.mailDueAt).where(sql`mail_due_at is not null`),
  index("notification_letter_index").on(table.letterId),
  index("notification_thread_index").on(table.threadId),
  index("notification_request_index").on(table.requestId).where(sql`request_id is not null`),
  index("notification_announcement_index").on(table.announcementId).where(sql`announcement_id is not null`),
  index("notification_newsletter_index").on(table.newsletterIssueId).where(sql`newsletter_issue_id is not null`),
  index("notification_document_index").on(table.documentId).where(sql`document_id is not null`),
  index("notification_search_index").on(table.searchId).where(sql`search_id is not null`),
  index("notification_comment_index").on(table.commentId).where(sql`comment_id is not null`),
]);

/** How somebody wants to hear by mail, where it is another way than everybody's. */
export const mailPreference = pgTable("mail_preference", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  frequency: text("frequency", { enum: ["at_once", "hourly", "daily", "weekly", "never"] }).notNull().default("at_once"),
  /** Whether replies in threads they only track are mailed too. */
  tracked: boolean("tracked").notNull().default(true),
  /** Between these minutes of their local day nothing is sent; the same twice is no quiet at all. */
  quietFrom: integer("quiet_from").notNull().default(1320),
  quietUntil: integer("quiet_until").notNull().default(420),
  /** Their secret addresses are made of it; another one makes all of them useless. */
  secret: uuid("secret").notNull().defaultRandom(),
});

/** A letter to one person about what they were told. Its Message-ID stands before it is sent, so that one sent twice is recognised. */
export const letter = pgTable("letter", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** The one thread it is about; null for one about several things. */
  threadId: integer("thread_id").references(() => thread.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Whoever sends it has it until then. */
  claimedUntil: instant("claimed_until"),
  attempts: integer("attempts").notNull().default(0),
  sentAt: instant("sent_at"),
  /** Nothing was left to tell, or it could not be sent in the end. */
  droppedAt: instant("dropped_at"),
  lastError: text("last_error"),
}, (table) => [
  index("letter_unsent_index").on(table.claimedUntil).where(sql`sent_at is null and dropped_at is null`),
  index("letter_thread_index").on(table.personId, table.threadId, table.id.desc().nullsFirst()),
]);
