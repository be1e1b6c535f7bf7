import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** People of a team who can leave within some hours when they are called. */
export const standbyList = pgTable("standby_list", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  /** Permanent and readable: it is the list's address within the team. */
  slug: text("slug").notNull(),
  title: jsonb("title").$type<Partial<Localised>>().notNull(),
  purpose: jsonb("purpose").$type<Partial<Localised>>().notNull().default({}),
  /** How soon those on it can leave. */
  readyHours: integer("ready_hours").notNull().default(72),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [unique("standby_list_slug_unique").on(table.teamId, table.slug)]);

/** One person's place on a standby list, for some days. */
export const standbyPlace = pgTable("standby_place", {
  listId: integer("list_id").notNull().references(() => standbyList.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  fromDay: date("from_day").notNull(),
  untilDay: date("until_day"),
  /** What one can take on, in one's own words. */
  offer: text("offer").notNull().default(""),
  /** How to be reached outside office hours; shown only to those whom `standby/policy` names. */
  contact: text("contact").notNull().default(""),
  updatedAt: instant("updated_at").notNull().defaultNow(),
  /** Taken off by a lead; for some hours this can be undone, then the row goes. */
  removedAt: instant("removed_at"),
}, (table) => [
  primaryKey({ columns: [table.listId, table.personId] }),
  index("standby_place_person_index").on(table.personId),
  check("standby_place_days_check", sql`${table.untilDay} is null or ${table.untilDay} >= ${table.fromDay}`),
]);
