import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { message } from "./discussion";
import { document } from "./documents";
import { expertiseTerm } from "./experts";
import { country, person } from "./organisation";
import { team } from "./teams";

/** A journey for the work, or the same help given from afar; planned ones lie ahead. */
export const mission = pgTable("mission", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  countryIso2: text("country_iso2").notNull().references(() => country.iso2),
  termId: text("term_id").notNull().references(() => expertiseTerm.id),
  /** First and last day there. */
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on").notNull(),
  mode: text("mode", { enum: ["on_site", "remote"] }).notNull().default("on_site"),
  /** When the report was filed, and the report where it is a document of a team. */
  reportFiledOn: date("report_filed_on"),
  reportDocumentId: integer("report_document_id").references(() => document.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  check("mission_order_check", sql`${table.startsOn} <= ${table.endsOn}`),
  index("mission_country_index").on(table.countryIso2, table.endsOn.desc().nullsFirst()),
  index("mission_term_index").on(table.termId),
  index("mission_report_index").on(table.reportDocumentId),
]);

/** Who goes on a mission; several may go together, one of them leading. */
export const missionMember = pgTable("mission_member", {
  missionId: integer("mission_id").notNull().references(() => mission.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  leads: boolean("leads").notNull().default(false),
}, (table) => [
  primaryKey({ columns: [table.missionId, table.personId] }),
  index("mission_member_person_index").on(table.personId),
  uniqueIndex("mission_member_one_lead").on(table.missionId).where(sql`leads`),
]);

/**
 * One thing somebody did that shows what they know, with its day. What the platform saw itself names
 * its source; the rest is told by the person. Who may see it: `staff` every colleague, `team` whoever
 * may read that team, `owner` the person alone.
 */
export const evidence = pgTable("evidence", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["answer", "confirmation", "guidance", "mission", "publication", "review", "training"] }).notNull(),
  happenedOn: date("happened_on").notNull(),
  termId: text("term_id").references(() => expertiseTerm.id),
  countryIso2: text("country_iso2").references(() => country.iso2),
  /** In the language it was made in; empty for a mission, which its field and country describe. */
  title: text("title").notNull().default(""),
  language: text("language").notNull(),
  /** Where it can be read outside, https only. */
  link: text("link"),
  visibility: text("visibility", { enum: ["staff", "team", "owner"] }).notNull().default("staff"),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  messageId: uuid("message_id").references(() => message.id, { onDelete: "cascade" }),
  documentId: integer("document_id").references(() => document.id, { onDelete: "cascade" }),
  missionId: integer("mission_id").references(() => mission.id, { onDelete: "cascade" }),
  /** Who confirmed the field, in a sentence that is the title; null for all other kinds. */
  confirmedById: integer("confirmed_by_id").references(() => person.id, { onDelete: "cascade" }),
}, (table) => [
  check("evidence_confirmation_check", sql`(${table.kind} = 'confirmation') = (${table.confirmedById} is not null) and (${table.kind} <> 'confirmation' or (${table.termId} is not null and ${table.confirmedById} <> ${table.personId}))`),
  uniqueIndex("evidence_confirmation_unique").on(table.personId, table.termId, table.confirmedById),
  check("evidence_team_check", sql`(${table.visibility} = 'team') = (${table.teamId} is not null)`),
  check("evidence_link_check", sql`${table.link} is null or ${table.link} like 'https://%'`),
  index("evidence_person_index").on(table.personId, table.happenedOn.desc().nullsFirst()),
  index("evidence_term_index").on(table.termId, table.happenedOn.desc().nullsFirst()),
  index("evidence_country_index").on(table.countryIso2),
  index("evidence_team_index").on(table.teamId),
  uniqueIndex("evidence_message_unique").on(table.messageId),
  uniqueIndex("evidence_document_unique").on(table.documentId, table.personId),
  uniqueIndex("evidence_mission_unique").on(table.missionId, table.personId),
]);
