import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { mission } from "./expert-evidence";
import { expertiseTerm } from "./experts";
import { country, office, person } from "./organisation";
import { team } from "./teams";

const locales = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const states = [
  "draft", "submitted", "redirected", "triaged", "matched", "accepted", "released", "planned", "done", "report_filed", "feedback", "closed", "declined", "withdrawn",
] as const;

/** What an office asks of the technical teams, carried from a first word to its end. */
export const supportRequest = pgTable("support_request", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  requesterId: integer("requester_id").notNull().references(() => person.id),
  /** The requester's duty station when it was sent: its people follow the request. Null for those without one. */
  officeId: integer("office_id").references(() => office.id),
  /** The team whose coordinators answer it. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "set null" }),
  kind: text("kind", { enum: ["mission", "advice", "review", "training", "cover", "standby"] }).notNull(),
  /** What is needed, in one line and in full, in the requester's words. */
  title: text("title").notNull(),
  need: text("need").notNull().default(""),
  language: text("language", { enum: locales }).notNull(),
  termId: text("term_id").notNull().references(() => expertiseTerm.id),
  /** Further fields, where several specialists go together. */
  otherTermIds: text("other_term_ids").array().notNull().default(sql`'{}'`),
  countryIso2: text("country_iso2").references(() => country.iso2),
  /** The window in which it must happen. */
  startsOn: date("starts_on"),
  endsOn: date("ends_on"),
  /** How many working days it takes. */
  days: integer("days"),
  mode: text("mode", { enum: ["on_site", "remote", "either"] }).notNull().default("either"),
  /** How many people are wanted. */
  wanted: integer("wanted").notNull().default(1),
  /** Only people from other regions than the requester's, as for peer reviews. */
  otherRegions: boolean("other_regions").notNull().default(false),
  /** Who wrote what is to be reviewed: neither they nor those near to them are asked. */
  authorIds: integer("author_ids").array().notNull().default(sql`'{}'`),
  /** What people must speak at least: `fr:C1`. */
  languages: jsonb("languages").$type<{ language: string; level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2"; skill?: "speak" | "read" | "write" }[]>().notNull().default([]),
  state: text("state", { enum: states }).notNull().default("draft"),
  /** Since when it has been in that state. */
  stateSince: instant("state_since").notNull().defaultNow(),
  submittedAt: instant("submitted_at"),
  /** Two working days on, in the requester's calendar; when the team first answered; when silence was passed on to its lead. */
  answerDueAt: instant("answer_due_at"),
  answeredAt: instant("answered_at"),
  escalatedAt: instant("escalated_at"),
  matchedAt: instant("matched_at"),
  closedAt: instant("closed_at"),
  missionId: integer("mission_id").references(() => mission.id, { onDelete: "set null" }),
  reportDocumentId: integer("report_document_id").references(() => document.id, { onDelete: "set null" }),
  /** How useful it was, from 1 to 4, and in words; the requester's. */
  usefulness: integer("usefulness"),
  feedback: text("feedback").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
}, (table) => [
  check("support_request_window_check", sql`${table.endsOn} is null or ${table.startsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
  check("support_request_numbers_check", sql`${table.wanted} between 1 and 6 and (${table.days} is null or ${table.days} between 1 and 260) and (${table.usefulness} is null or ${table.usefulness} between 1 and 4)`),
  index("support_request_requester_index").on(table.requesterId),
  index("support_request_office_index").on(table.officeId),
  index("support_request_team_index").on(table.teamId, table.state),
  index("support_request_country_index").on(table.countryIso2),
  index("support_request_mission_index").on(table.missionId),
  index("support_request_due_index").on(table.answerDueAt).where(sql`answered_at is null and escalated_at is null`),
]);

/** Somebody who may take a request on: suggested, asked, and how they and the owner of their time answered. */
export const requestProposal = pgTable("request_proposal", {
  requestId: integer("request_id").notNull().references(() => supportRequest.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** Beside the specialist of the field, one of employers' or workers' activities may be a second. */
  role: text("role", { enum: ["field", "employers", "workers"] }).notNull().default("field"),
  leads: boolean("leads").notNull().default(false),
  state: text("state", { enum: ["suggested", "asked", "accepted", "released", "declined", "refused", "dropped"] }).notNull(),
  /** Who must release them; null for those whose time is their own. */
  releaserId: integer("releaser_id").references(() => person.id, { onDelete: "set null" }),
  /** A word to them when they were asked, and theirs or the releaser's with a no. */
  note: text("note").notNull().default(""),
  reason: text("reason").notNull().default(""),
  /** What a reviewer declared with a yes: a conflict of interest in words, or empty for none; null where none was asked for. */
  conflict: text("conflict"),
  askedAt: instant("asked_at"),
  answeredAt: instant("answered_at"),
  releasedAt: instant("released_at"),
}, (table) => [
  primaryKey({ columns: [table.requestId, table.personId] }),
  index("request_proposal_person_index").on(table.personId),
  index("request_proposal_releaser_index").on(table.releaserId),
  uniqueIndex("request_proposal_one_lead").on(table.requestId).where(sql`leads`),
]);

/** Somebody whose view a request needs before anybody goes, and what they said. */
export const requestConsultation = pgTable("request_consultation", {
  requestId: integer("request_id").notNull().references(() => supportRequest.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** As what they are asked: the office that covers the country, that of somebody who travels, the unit of the technical line, both bureaux. */
  purpose: text("purpose", { enum: ["country_office", "travellers_office", "unit", "employers", "workers", "mobility"] }).notNull(),
  /** Offered ones are asked only when the requester or the team takes the offer. */
  state: text("state", { enum: ["offered", "asked", "agreed", "objected"] }).notNull(),
  note: text("note").notNull().default(""),
  askedAt: instant("asked_at"),
  answeredAt: instant("answered_at"),
}, (table) => [
  primaryKey({ columns: [table.requestId, table.personId] }),
  index("request_consultation_person_index").on(table.personId),
]);

/** What happened to a request, step by step. */
export const requestStep = pgTable("request_step", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  requestId: integer("request_id").notNull().references(() => supportRequest.id, { onDelete: "cascade" }),
  /** `requestSteps` of the module's contract. */
  kind: text("kind").notNull(),
  /** Null for what the clock did. */
  actorId: integer("actor_id").references(() => person.id, { onDelete: "set null" }),
  /** Whom or which team it is about, where that is one. */
  personId: integer("person_id").references(() => person.id, { onDelete: "set null" }),
  teamId: integer("team_id").references(() => team.id, { onDelete: "set null" }),
  note: text("note").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("request_step_request_index").on(table.requestId, table.id)]);

/** What those concerned by a request write to one another about it. */
export const requestMessage = pgTable("request_message", {
  id: uuid("id").primaryKey(),
  requestId: integer("request_id").notNull().references(() => supportRequest.id, { onDelete: "cascade" }),
  authorId: integer("author_id").notNull().references(() => person.id),
  /** Markdown as typed, and what it renders to. */
  source: text("source").notNull(),
  html: text("html").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("request_message_request_index").on(table.requestId, table.createdAt)]);
