import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";

/** Events of committed transactions, waiting to be followed by their subscribers (transactional outbox). */
export const outboxEvent = pgTable("outbox_event", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Past tense: discussion.message_posted. */
  type: text("type").notNull(),
  /** Ids only. */
  payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Subscribers that have already followed it, so that a retry calls only the others. */
  followedBy: text("followed_by").array().notNull().default(sql`'{}'`),
  attempts: integer("attempts").notNull().default(0),
  /** Not to be claimed before. */
  dueAt: instant("due_at").notNull().defaultNow(),
  finishedAt: instant("finished_at"),
  lastError: text("last_error"),
}, (table) => [index("outbox_event_due_index").on(table.dueAt, table.id).where(sql`finished_at is null`)]);

/** Work that falls due by the clock: when it is due again, and since when a process is at it. */
export const sweepTurn = pgTable("sweep_turn", {
  name: text("name").primaryKey(),
  dueAt: instant("due_at").notNull().defaultNow(),
  takenAt: instant("taken_at"),
});

/** Counters of rate-limiter-flexible; the shape that library expects. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});

/** Facts about this installation, one a row: demo, reference data version … */
export const installation = pgTable("installation", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull(),
});

/** Answers of the API that were given under an Idempotency-Key, kept for a day so that a repeat gets the same. */
export const idempotentAnswer = pgTable("idempotent_answer", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  key: text("key").notNull(),
  /** Hash of what was asked: method, address and body. */
  fingerprint: text("fingerprint").notNull(),
  startedAt: instant("started_at").notNull().defaultNow(),
  /** Null while the first of the repeats is still being answered. */
  status: integer("status"),
  headers: jsonb("headers").$type<[name: string, value: string][]>(),
  body: text("body"),
}, (table) => [
  primaryKey({ columns: [table.personId, table.key] }),
  index("idempotent_answer_started_index").on(table.startedAt),
]);
