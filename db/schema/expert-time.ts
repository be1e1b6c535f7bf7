import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { mission } from "./expert-evidence";
import { country, person } from "./organisation";

/**
 * How somebody belongs to the house, and who decides about their time. One row a person; who has
 * none has told nothing yet.
 */
export const personPost = pgTable("person_post", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  /** The headquarters unit, by the code teams are answered for by: SOCPRO, INWORK …; empty in the field. */
  unit: text("unit").notNull().default(""),
  /** Band of the grade; null for those without one. */
  grade: text("grade", { enum: ["general_service", "national_officer", "professional", "senior", "director"] }),
  contract: text("contract", { enum: ["regular", "project", "consultant", "junior", "roster"] }).notNull().default("regular"),
  /** Last day of the contract. Private to the person. */
  contractEnds: date("contract_ends"),
  lineManagerId: integer("line_manager_id").references(() => person.id, { onDelete: "set null" }),
  /** Who must agree before this person's time is given away: DWT director, head of unit …; null for their own. */
  releasedById: integer("released_by_id").references(() => person.id, { onDelete: "set null" }),
}, (table) => [
  index("person_post_unit_index").on(table.unit),
  index("person_post_released_by_index").on(table.releasedById),
  index("person_post_line_manager_index").on(table.lineManagerId),
]);

/** On what terms somebody's support can be had. One row a person. */
export const supportTerms = pgTable("support_terms", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  travels: text("travels", { enum: ["anywhere", "own_region", "remote_only"] }).notNull().default("anywhere"),
  /** Working days between a request and the first day of a mission. */
  noticeDays: integer("notice_days").notNull().default(10),
  /** Working days a quarter that may go to other regions. */
  otherRegionsDays: integer("other_regions_days").notNull().default(5),
  /** May be called up within 72 hours of a disaster. */
  standby: text("standby", { enum: ["no", "region", "world"] }).notNull().default("no"),
  /** Why and when travel is limited. Private to the person. */
  travelLimit: text("travel_limit").notNull().default(""),
  updatedAt: instant("updated_at").notNull().defaultNow(),
}, (table) => [
  check("support_terms_days_check", sql`${table.noticeDays} between 0 and 120 and ${table.otherRegionsDays} between 0 and 66`),
  index("support_terms_standby_index").on(table.standby).where(sql`standby <> 'no'`),
]);

/** Noon or midnight on the clock of the duty station: half-days have no zone, like the calendar on a wall. */
const halfDay = (name: string) => timestamp(name, { mode: "string" });

/**
 * Time that is taken, from one half-day to another; whatever of the working week is not taken is free.
 * Others learn that it is taken, never by what.
 */
export const takenTime = pgTable("taken_time", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  begins: halfDay("begins").notNull(),
  /** Not included. */
  ends: halfDay("ends").notNull(),
  /** Private to the person. */
  kind: text("kind", { enum: ["mission", "leave", "training", "commitment"] }).notNull(),
  /** The mission that takes it, which also gives it back. */
  missionId: integer("mission_id").references(() => mission.id, { onDelete: "cascade" }),
}, (table) => [
  check("taken_time_order_check", sql`${table.begins} < ${table.ends}`),
  check("taken_time_half_days_check", sql`extract(epoch from ${table.begins})::bigint % 43200 = 0 and extract(epoch from ${table.ends})::bigint % 43200 = 0`),
  index("taken_time_person_index").on(table.personId, table.ends),
  index("taken_time_mission_index").on(table.missionId),
]);

/** What somebody must hold to be sent: security training is told to colleagues, all else is private. */
export const clearance = pgTable("clearance", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["security_training", "medical", "visa"] }).notNull(),
  /** Where a visa lets one in; null for the other kinds. */
  countryIso2: text("country_iso2").references(() => country.iso2),
  /** Last day. */
  validUntil: date("valid_until").notNull(),
}, (table) => [
  check("clearance_country_check", sql`(${table.kind} = 'visa') = (${table.countryIso2} is not null)`),
  uniqueIndex("clearance_unique").on(table.personId, table.kind, sql`coalesce(${table.countryIso2}, '')`),
  index("clearance_kind_index").on(table.kind, table.validUntil),
]);

/** Where somebody would like to go, for a while or for good. Told to mobility officers and the person alone. */
export const mobilityWish = pgTable("mobility_wish", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  /** Regions, headquarters among them; none means anywhere. */
  regions: text("regions", { enum: ["HQ", "AF", "AM", "AR", "AP", "EU"] }).array().notNull().default(sql`'{}'`),
  earliest: date("earliest"),
  /** Also for a few months, to fill a gap. */
  shortAssignment: boolean("short_assignment").notNull().default(false),
  /** What the person wants to learn there. */
  aim: text("aim").notNull().default(""),
  updatedAt: instant("updated_at").notNull().defaultNow(),
});
