import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";
import { office, person } from "./organisation";

const locales = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const roles = ["lead", "coordinator", "member", "observer"] as const;

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
  /** In all six languages: those in which nobody has written it hold the words of the best other (see `languages`). */
  name: jsonb("name").$type<Localised>().notNull(),
  /** Why the team exists, in one line; filled up as the name is. */
  purpose: jsonb("purpose").$type<Localised>().notNull(),
  /** The languages in which name and purpose were really written. */
  languages: text("languages", { enum: locales }).array().notNull().default(sql`'{en,fr,es,ar,ru,zh}'`),
  /** The language the team works in: who reads none of those written is shown this one. */
  language: text("language", { enum: locales }).notNull().default("en"),
  /** The headquarters unit that answers for it. */
  leadUnit: text("lead_unit").notNull().default(""),
  /** The field it covers, as expertise terms. */
  termIds: text("term_ids").array().notNull().default(sql`'{}'`),
  createdAt: instant("created_at").notNull().defaultNow(),
  archivedAt: instant("archived_at"),
}, (table) => [index("team_parent_index").on(table.parentId)]);

/** Addresses a team had before; they lead to it for ever and are never given to another. */
export const teamFormerAddress = pgTable("team_former_address", {
  slug: text("slug").primaryKey(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  until: instant("until").notNull().defaultNow(),
}, (table) => [index("team_former_address_team_index").on(table.teamId)]);

/** Who belongs to a team, as what. */
export const membership = pgTable("membership", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  role: text("role", { enum: roles }).notNull().default("member"),
  joinedAt: instant("joined_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.personId] }),
  index("membership_person_index").on(table.personId),
  index("membership_lead_index").on(table.teamId).where(sql`role = 'lead'`),
]);

/** A wish to join a team whose visibility is "request"; deleted once answered. */
export const membershipRequest = pgTable("membership_request", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  note: text("note").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.teamId, table.personId] })]);

/** How a wish to join was answered, with a word back; kept until the person has seen it. */
export const membershipAnswer = pgTable("membership_answer", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  accepted: boolean("accepted").notNull(),
  word: text("word").notNull().default(""),
  answeredById: integer("answered_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.personId] }),
  index("membership_answer_person_index").on(table.personId),
]);

/** Somebody is asked to join; deleted once they have answered. */
export const membershipInvitation = pgTable("membership_invitation", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** What they would be; whoever is to lead is asked by a succession instead. */
  role: text("role", { enum: roles }).notNull().default("member"),
  note: text("note").notNull().default(""),
  invitedById: integer("invited_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.personId] }),
  index("membership_invitation_person_index").on(table.personId),
]);

/** A lead has named a successor, who has not answered yet; until then the lead stays what they are. */
export const leadSuccession = pgTable("lead_succession", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  successorId: integer("successor_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** The lead who hands over; an administrator where nobody leads. */
  namedById: integer("named_by_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** What the lead is afterwards; null leaves the team. Without effect where an administrator named the successor. */
  thenRole: text("then_role", { enum: roles }),
  note: text("note").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.teamId, table.namedById] }),
  index("lead_succession_successor_index").on(table.successorId),
]);

/** Who in a team supports what: specialists of the field, of employers' and of workers' activities. */
export const teamResponsibility = pgTable("team_responsibility", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  duty: text("duty", { enum: ["field", "employers", "workers"] }).notNull(),
  /** The decent work team or regional office whose countries they support; null is everywhere. */
  officeId: integer("office_id").references(() => office.id),
}, (table) => [
  uniqueIndex("team_responsibility_unique").on(table.teamId, table.duty, table.personId, sql`coalesce(${table.officeId}, 0)`),
  index("team_responsibility_person_index").on(table.personId),
]);

/** What leads and coordinators keep at the top: threads and documents of the team, in their order. */
export const teamPin = pgTable("team_pin", {
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["thread", "document"] }).notNull(),
  /** The thread's or document's id; pins of what is gone, or has moved to another team, show nothing. */
  targetId: integer("target_id").notNull(),
  position: integer("position").notNull(),
  pinnedById: integer("pinned_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.teamId, table.kind, table.targetId] })]);

/** What was changed in a team, by whom and about whom: the trail that its settings show. */
export const teamChange = pgTable("team_change", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: [
    "founded", "described", "visibility_changed", "address_changed", "archived", "reopened",
    "joined", "left", "removed", "restored", "role_changed", "request_accepted", "request_declined",
    "invited", "invitation_accepted", "invitation_declined", "invitation_withdrawn",
    "successor_named", "successor_accepted", "successor_declined", "successor_withdrawn",
  ] }).notNull(),
  /** Who did it. */
  actorId: integer("actor_id").references(() => person.id, { onDelete: "set null" }),
  /** Whom it is about, where that is one person. */
  personId: integer("person_id").references(() => person.id, { onDelete: "set null" }),
  fromRole: text("from_role", { enum: roles }),
  toRole: text("to_role", { enum: roles }),
  /** How many people it is about, where they were invited together. */
  people: integer("people").notNull().default(1),
  /** Since when somebody removed had belonged to it, so that it can be undone. */
  joinedAt: instant("joined_at"),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("team_change_team_index").on(table.teamId, table.id.desc().nullsFirst())]);
