import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { person } from "./organisation";

/** A space with members, discussion and documents. */
export const team = pgTable("team", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** The organisation's own code, e.g. TT-LABINSP; null for teams people create. */
  code: text("code").unique(),
  /** Permanent and readable: it is the team's address. */
  slug: text("slug").notNull().unique(),
  kind: text("kind", { enum: ["global_technical", "thematic", "corporate", "working_group"] }).notNull(),
  visibility: text("visibility", { enum: ["open", "request", "private"] }).notNull().default("open"),
  parentId: integer("parent_id").references((): AnyPgColumn => team.id),
  name: jsonb("name").$type<Localised>().notNull(),
  /** Why the team exists, in one line. */
  purpose: jsonb("purpose").$type<Localised>().notNull(),
  /** The headquarters unit that answers for it. */
  leadUnit: text("lead_unit").notNull().default(""),
  /** The field it covers, as expertise terms. */
  termIds: text("term_ids").array().notNull().default(sql`'{}'`),
  createdAt: instant("created_at").notNull().defaultNow(),
  archivedAt: instant("archived_at"),
});

/** Who belongs to a team, as what. */
export const membership = pgTable("membership", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  role: text("role", { enum: ["lead", "coordinator", "member", "observer"] }).notNull().default("member"),
  joinedAt: instant("joined_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.personId] }),
  index("membership_person_index").on(table.personId),
]);

/** A wish to join a team whose visibility is "request"; deleted once answered. */
export const membershipRequest = pgTable("membership_request", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  note: text("note").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.teamId, table.personId] })]);
