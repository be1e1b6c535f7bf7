import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { expertiseTerm } from "./experts";
import { person } from "./organisation";
import { team } from "./teams";

/** A staff file that an administrator has brought and not yet confirmed, or that was taken over. */
export const staffImport = pgTable("staff_import", {
  id: uuid("id").primaryKey().defaultRandom(),
  byPersonId: integer("by_person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** Its lines as they were read. */
  lines: jsonb("lines").$type<{ line: number; isCrooked: boolean; cells: Record<string, string> }[]>().notNull(),
  /** Short name of what was shown first. */
  tag: text("tag").notNull(),
  /** Whether new people are mailed a link. */
  invites: boolean("invites").notNull().default(false),
  createdAt: instant("created_at").notNull().defaultNow(),
  appliedAt: instant("applied_at"),
}, (table) => [index("staff_import_person_index").on(table.byPersonId)]);

/** A term that was merged into another: whoever still says it means the other. */
export const mergedTerm = pgTable("merged_term", {
  id: text("id").primaryKey(),
  intoId: text("into_id").notNull().references(() => expertiseTerm.id, { onDelete: "cascade" }),
  mergedAt: instant("merged_at").notNull().defaultNow(),
}, (table) => [index("merged_term_into_index").on(table.intoId)]);

/** A search for people that somebody keeps, and may be told of. */
export const savedSearch = pgTable("saved_search", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
  /** The address that asks it, from the question mark on. */
  query: text("query").notNull(),
  /** Whether they are told of people who fit newly. */
  notifies: boolean("notifies").notNull().default(true),
  /** Who fitted when it was last looked at, so that only others are told of. */
  knownIds: integer("known_ids").array().notNull().default(sql`'{}'`),
  lookedAt: instant("looked_at").notNull().defaultNow(),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  index("saved_search_person_index").on(table.personId),
  index("saved_search_due_index").on(table.lookedAt).where(sql`notifies`),
]);

/** Some people kept together under a name: for oneself, or for everybody of a team. */
export const peopleList = pgTable("people_list", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  ownerId: integer("owner_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  teamId: integer("team_id").references(() => team.id, { onDelete: "set null" }),
  name: text("name").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("people_list_owner_index").on(table.ownerId), index("people_list_team_index").on(table.teamId)]);

/** Who stands on a list, and why, in the words of whoever put them there. */
export const peopleListEntry = pgTable("people_list_entry", {
  listId: integer("list_id").notNull().references(() => peopleList.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  note: text("note").notNull().default(""),
  addedById: integer("added_by_id").references(() => person.id, { onDelete: "set null" }),
  addedAt: instant("added_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.listId, table.personId] }), index("people_list_entry_person_index").on(table.personId)]);
