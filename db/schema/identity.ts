import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";

/** A signed-in browser; the shape lucia's adapter expects. */
export const session = pgTable("session", {
  id: text("id").primaryKey(),
  userId: integer("user_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  expiresAt: instant("expires_at").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** For the person's own list of sessions. */
  userAgent: text("user_agent").notNull().default(""),
  lastUsedAt: instant("last_used_at").notNull().defaultNow(),
}, (table) => [index("session_user_index").on(table.userId)]);

/** A password, hashed with argon2id; whoever has none signs in another way or not at all. */
export const credential = pgTable("credential", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  passwordHash: text("password_hash").notNull(),
  changedAt: instant("changed_at").notNull().defaultNow(),
});

/** A secret link sent by mail; only its hash is kept, it works once and until it expires. */
export const mailedLink = pgTable("mailed_link", {
  tokenHash: text("token_hash").primaryKey(),
  purpose: text("purpose", { enum: ["invitation", "password_reset", "first_administrator"] }).notNull(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  createdById: integer("created_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
}, (table) => [index("mailed_link_person_index").on(table.personId)]);

/** A personal token by which a program acts for somebody; of its secret only the hash is kept. */
export const accessToken = pgTable("access_token", {
  /** Chosen by the form that makes it, so that a repeated submission is recognised. */
  id: uuid("id").primaryKey(),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** What it is for, in its owner's words. */
  name: text("name").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  /** The secret's last four characters, by which its owner tells it from others. */
  ending: text("ending").notNull(),
  scopes: text("scopes").array().notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  expiresAt: instant("expires_at").notNull(),
  lastUsedAt: instant("last_used_at"),
  revokedAt: instant("revoked_at"),
}, (table) => [index("access_token_person_index").on(table.personId).where(sql`revoked_at is null`)]);

/** What administrators, a host or the clock did to somebody's access and why; never changed, never deleted with an account. */
export const accessChange = pgTable("access_change", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  personId: integer("person_id").notNull().references(() => person.id),
  what: text("what", { enum: ["suspended", "restored", "moved", "reassigned", "left", "expired", "prolonged", "corrected", "invited"] }).notNull(),
  /** Null for what the clock did. */
  byPersonId: integer("by_person_id").references(() => person.id),
  reason: text("reason").notNull(),
  happenedAt: instant("happened_at").notNull().defaultNow(),
}, (table) => [index("access_change_person_index").on(table.personId, table.happenedAt)]);

/** Until when a guest has access, and who of the staff answers for them. A guest without a row has access until somebody ends it. */
export const guestAccess = pgTable("guest_access", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  hostId: integer("host_id").references(() => person.id, { onDelete: "set null" }),
  /** The last day of it. */
  until: date("until").notNull(),
  /** When both were told that it ends soon; null again once it was prolonged. */
  remindedAt: instant("reminded_at"),
}, (table) => [index("guest_access_until_index").on(table.until), index("guest_access_host_index").on(table.hostId)]);
