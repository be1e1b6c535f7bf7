import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { country, person } from "./organisation";
import { team } from "./teams";

/** A list of countries that a team keeps: those without an office, fragile situations, pilot countries … */
export const countryList = pgTable("country_list", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  /** Permanent and readable: it is the list's address within the team. */
  slug: text("slug").notNull(),
  /** In one language at least. */
  title: jsonb("title").$type<Partial<Localised>>().notNull(),
  purpose: jsonb("purpose").$type<Partial<Localised>>().notNull().default({}),
  /** What the team keeps of each country: `countryFacts` of the module's contract. */
  facts: text("facts").array().notNull().default(sql`'{}'`),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [unique("country_list_slug_unique").on(table.teamId, table.slug)]);

/** A country on a list, with what the team keeps of it. */
export const listedCountry = pgTable("listed_country", {
  listId: integer("list_id").notNull().references(() => countryList.id, { onDelete: "cascade" }),
  countryIso2: text("country_iso2").notNull().references(() => country.iso2),
  /** The days from and until which it belongs on the list; a past end keeps it as history. */
  since: date("since"),
  until: date("until"),
  /** Who stands for the organisation in the United Nations country team, or whom to ask first. */
  focalPersonId: integer("focal_person_id").references(() => person.id, { onDelete: "set null" }),
  /** First and last year of the cooperation framework. */
  frameworkFrom: integer("framework_from"),
  frameworkUntil: integer("framework_until"),
  updatedAt: instant("updated_at").notNull().defaultNow(),
  updatedById: integer("updated_by_id").references(() => person.id, { onDelete: "set null" }),
  /** Taken off the list; what was kept of it stays, for when it is put on again. */
  removedAt: instant("removed_at"),
}, (table) => [
  primaryKey({ columns: [table.listId, table.countryIso2] }),
  index("listed_country_country_index").on(table.countryIso2),
  check("listed_country_dates_check", sql`${table.until} is null or ${table.since} is null or ${table.until} >= ${table.since}`),
  check("listed_country_framework_check", sql`${table.frameworkUntil} is null or ${table.frameworkFrom} is null or ${table.frameworkUntil} >= ${table.frameworkFrom}`),
]);

/** A day on which a listed country's partners meet. */
export const countryMeeting = pgTable("country_meeting", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  listId: integer("list_id").notNull(),
  countryIso2: text("country_iso2").notNull(),
  day: date("day").notNull(),
  title: text("title").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
}, (table) => [
  foreignKey({ columns: [table.listId, table.countryIso2], foreignColumns: [listedCountry.listId, listedCountry.countryIso2], name: "country_meeting_listed_fk" }).onDelete("cascade"),
  index("country_meeting_country_index").on(table.listId, table.countryIso2, table.day),
]);

/** Something a team wrote about a listed country on one day: the security there, a lesson from a crisis. */
export const countryNote = pgTable("country_note", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  listId: integer("list_id").notNull(),
  countryIso2: text("country_iso2").notNull(),
  kind: text("kind", { enum: ["security", "lesson", "note"] }).notNull(),
  /** The day it was true. */
  notedOn: date("noted_on").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  /** Markdown as typed, and what it renders to. */
  source: text("source").notNull(),
  html: text("html").notNull(),
  authorId: integer("author_id").notNull().references(() => person.id),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  foreignKey({ columns: [table.listId, table.countryIso2], foreignColumns: [listedCountry.listId, listedCountry.countryIso2], name: "country_note_listed_fk" }).onDelete("cascade"),
  index("country_note_country_index").on(table.listId, table.countryIso2, table.notedOn.desc()),
]);
