import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** A secret address under which somebody's own reader follows a team; only its hash is kept. */
export const teamFeed = pgTable("team_feed", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  tokenHash: text("token_hash").notNull().unique(),
  ownerId: integer("owner_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  lastUsedAt: instant("last_used_at"),
}, (table) => [index("team_feed_owner_index").on(table.ownerId, table.teamId), index("team_feed_team_index").on(table.teamId)]);

/** Where a program is told of what happens in a team. */
export const webhook = pgTable("webhook", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  url: text("url").notNull(),
  /** Signs what is sent; kept as it is, since it is needed for every signature. */
  secret: text("secret").notNull(),
  events: text("events").array().notNull(),
  createdById: integer("created_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Since when nothing arrived any more. */
  failingSince: instant("failing_since"),
  /** Switched off, since nothing arrived for days. */
  disabledAt: instant("disabled_at"),
}, (table) => [index("webhook_team_index").on(table.teamId)]);

/** One thing told to one webhook, and what became of it. */
export const webhookDelivery = pgTable("webhook_delivery", {
  id: uuid("id").primaryKey().defaultRandom(),
  webhookId: integer("webhook_id").notNull().references(() => webhook.id, { onDelete: "cascade" }),
  /** The same for the same thing, so that an event followed twice is told once. */
  cause: text("cause").notNull(),
  event: text("event").notNull(),
  payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  dueAt: instant("due_at").notNull().defaultNow(),
  attempts: integer("attempts").notNull().default(0),
  attemptedAt: instant("attempted_at"),
  /** What the receiver answered last; null where nobody did. */
  status: integer("status"),
  /** Why nobody did. */
  problem: text("problem"),
  delivered: boolean("delivered").notNull().default(false),
  /** Not tried again by itself. */
  endedAt: instant("ended_at"),
}, (table) => [
  unique("webhook_delivery_cause_unique").on(table.webhookId, table.cause),
  index("webhook_delivery_due_index").on(table.dueAt).where(sql`ended_at is null`),
  index("webhook_delivery_log_index").on(table.webhookId, table.createdAt.desc()),
]);
