import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** A letter that comes again: of a team to its members, or of the organisation to its staff. */
export const newsletter = pgTable("newsletter", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Permanent and readable: it is the letter's address. */
  slug: text("slug").notNull().unique(),
  /** null is the organisation's. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** In one language at least. */
  title: jsonb("title").$type<Partial<Localised>>().notNull(),
  purpose: jsonb("purpose").$type<Partial<Localised>>().notNull().default({}),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("newsletter_team_index").on(table.teamId)]);

/** One issue: being composed, on its way, or sent. */
export const newsletterIssue = pgTable("newsletter_issue", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  newsletterId: integer("newsletter_id").notNull().references(() => newsletter.id, { onDelete: "cascade" }),
  number: integer("number").notNull(),
  title: jsonb("title").$type<Partial<Localised>>().notNull().default({}),
  /** Markdown as typed, and what it renders to. */
  intro: jsonb("intro").$type<Partial<Localised>>().notNull().default({}),
  introHtml: jsonb("intro_html").$type<Partial<Localised>>().notNull().default({}),
  state: text("state", { enum: ["draft", "sending", "sent"] }).notNull().default("draft"),
  createdById: integer("created_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** When it was let go; its mails follow some minutes later. */
  releasedAt: instant("released_at"),
  /** To how many it went. */
  recipients: integer("recipients").notNull().default(0),
  /** How many browsers opened its page: a number alone, nobody is remembered. */
  readers: integer("readers").notNull().default(0),
  /** Signs the links by which its readers unsubscribe. */
  secret: text("secret").notNull(),
}, (table) => [
  unique("newsletter_issue_number_unique").on(table.newsletterId, table.number),
  index("newsletter_issue_sending_index").on(table.releasedAt).where(sql`state = 'sending'`),
]);

/** Something proposed for a newsletter, with a line why; in an issue once its editors have taken it. */
export const newsletterItem = pgTable("newsletter_item", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  newsletterId: integer("newsletter_id").notNull().references(() => newsletter.id, { onDelete: "cascade" }),
  /** null is the inbox. */
  issueId: integer("issue_id").references(() => newsletterIssue.id, { onDelete: "set null" }),
  kind: text("kind", { enum: ["thread", "document", "person", "event"] }).notNull(),
  /** Its id; what is gone shows nothing. */
  targetId: integer("target_id").notNull(),
  line: text("line").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  proposedById: integer("proposed_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  position: integer("position").notNull().default(0),
  declinedAt: instant("declined_at"),
}, (table) => [
  index("newsletter_item_inbox_index").on(table.newsletterId, table.createdAt).where(sql`issue_id is null and declined_at is null`),
  index("newsletter_item_issue_index").on(table.issueId, table.position),
]);

/** One issue to one person: claimed and sent in one transaction, so that a killed process leaves it to be sent again. */
export const newsletterDelivery = pgTable("newsletter_delivery", {
  issueId: integer("issue_id").notNull().references(() => newsletterIssue.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  sentAt: instant("sent_at"),
  /** Failed so often; tried again from `dueAt` on, and given up after some times. */
  attempts: integer("attempts").notNull().default(0),
  dueAt: instant("due_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.issueId, table.personId] }),
  index("newsletter_delivery_due_index").on(table.dueAt).where(sql`sent_at is null`),
  check("newsletter_delivery_attempts_check", sql`${table.attempts} >= 0`),
]);

/** Somebody does not want a newsletter by mail; they still read it here. */
export const newsletterUnsubscription = pgTable("newsletter_unsubscription", {
  newsletterId: integer("newsletter_id").notNull().references(() => newsletter.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.newsletterId, table.personId] })]);
