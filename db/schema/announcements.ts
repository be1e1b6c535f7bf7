import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { office, person } from "./organisation";
import { team } from "./teams";

const functions = [
  "country_office_director", "dwt_director", "regional_director", "specialist", "employers_specialist", "workers_specialist",
  "headquarters_unit", "project_staff", "mobility_officer", "communication_officer", "other",
] as const;

/** Something an audience is told until a day: all, a region, an office, everybody with a function, or a team. */
export const announcement = pgTable("announcement", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Chosen by the form, so that a repeated submission is recognised. */
  submissionId: uuid("submission_id").notNull().unique(),
  authorId: integer("author_id").notNull().references(() => person.id),
  audience: text("audience", { enum: ["all", "region", "office", "function", "team"] }).notNull(),
  region: text("region", { enum: ["HQ", "AF", "AM", "AR", "AP", "EU"] }),
  officeId: integer("office_id").references(() => office.id, { onDelete: "cascade" }),
  function: text("function", { enum: functions }),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** In some of the six languages, one at least; each has a title and a text. */
  title: jsonb("title").$type<Partial<Localised>>().notNull(),
  /** Markdown as typed, and what it renders to. */
  source: jsonb("source").$type<Partial<Localised>>().notNull(),
  html: jsonb("html").$type<Partial<Localised>>().notNull(),
  publishedAt: instant("published_at").notNull().defaultNow(),
  /** When its words were last corrected; null when they are as they were published. */
  correctedAt: instant("corrected_at"),
  /** From then on it is history. */
  expiresAt: instant("expires_at").notNull(),
  /** Taken back; shown to nobody but who may bring it back. */
  withdrawnAt: instant("withdrawn_at"),
}, (table) => [
  index("announcement_expiry_index").on(table.expiresAt).where(sql`withdrawn_at is null`),
  index("announcement_published_index").on(table.publishedAt.desc()),
  index("announcement_team_index").on(table.teamId).where(sql`team_id is not null`),
  check("announcement_audience_check", sql`(${table.audience} = 'region') = (${table.region} is not null) and (${table.audience} = 'office') = (${table.officeId} is not null) and (${table.audience} = 'function') = (${table.function} is not null) and (${table.audience} = 'team') = (${table.teamId} is not null)`),
]);

/** Somebody has read an announcement and wants it off their Today. */
export const announcementDismissal = pgTable("announcement_dismissal", {
  announcementId: integer("announcement_id").notNull().references(() => announcement.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
}, (table) => [primaryKey({ columns: [table.personId, table.announcementId] })]);
