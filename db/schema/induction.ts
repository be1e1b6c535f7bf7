import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** A list of steps for newcomers; empty conditions hold for everybody. */
export const inductionChecklist = pgTable("induction_checklist", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** The team whose newcomers it is for; null is for all, and written by administrators. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** In the languages at hand, at least one. */
  title: jsonb("title").$type<Partial<Localised>>().notNull(),
  functions: text("functions").array().notNull().default(sql`'{}'`),
  regions: text("regions", { enum: ["HQ", "AF", "AM", "AR", "AP", "EU"] }).array().notNull().default(sql`'{}'`),
  officeIds: integer("office_ids").array().notNull().default(sql`'{}'`),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("induction_checklist_team_index").on(table.teamId)]);

/** One thing to do; texts in the languages at hand. */
export const inductionStep = pgTable("induction_step", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  checklistId: integer("checklist_id").notNull().references(() => inductionChecklist.id, { onDelete: "cascade" }),
  position: integer("position").notNull(),
  due: text("due", { enum: ["day_one", "first_week", "first_month"] }).notNull(),
  /** What to do, in one line. */
  text: jsonb("text").$type<Partial<Localised>>().notNull(),
  /** Why, or how. */
  detail: jsonb("detail").$type<Partial<Localised>>().notNull().default({}),
  /** A path of ours, in which `{me}` stands for the newcomer's handle; empty where there is nothing to open. */
  href: text("href").notNull().default(""),
}, (table) => [index("induction_step_checklist_index").on(table.checklistId, table.position)]);

/** Somebody's first weeks. */
export const induction = pgTable("induction", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  startedAt: instant("started_at").notNull().defaultNow(),
  /** When the newcomer said that they have found their way. */
  finishedAt: instant("finished_at"),
  buddyId: integer("buddy_id").references(() => person.id, { onDelete: "set null" }),
  buddyNamedById: integer("buddy_named_by_id").references(() => person.id, { onDelete: "set null" }),
  buddyNamedAt: instant("buddy_named_at"),
}, (table) => [index("induction_buddy_index").on(table.buddyId), index("induction_started_index").on(table.startedAt)]);

/** Who said no to being somebody's buddy; they are not asked again. */
export const inductionRefusal = pgTable("induction_refusal", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  buddyId: integer("buddy_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.personId, table.buddyId] })]);

/** What a newcomer has done; theirs and their buddy's to see. */
export const inductionDone = pgTable("induction_done", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  stepId: integer("step_id").notNull().references(() => inductionStep.id, { onDelete: "cascade" }),
  doneAt: instant("done_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.personId, table.stepId] }), index("induction_done_step_index").on(table.stepId)]);
