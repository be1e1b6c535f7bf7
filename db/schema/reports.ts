import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { message } from "./discussion";
import { person } from "./organisation";

/** Somebody finds that a message should not stand as it does; for those who answer for its team. */
export const messageReport = pgTable("message_report", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  reporterId: integer("reporter_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  ground: text("ground", { enum: ["rude", "confidential", "off_topic", "other"] }).notNull(),
  note: text("note").notNull().default(""),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** When, by whom and how it was settled; open until then. */
  resolvedAt: instant("resolved_at"),
  resolvedById: integer("resolved_by_id").references(() => person.id, { onDelete: "set null" }),
  outcome: text("outcome", { enum: ["acted", "left"] }),
  resolution: text("resolution").notNull().default(""),
}, (table) => [
  uniqueIndex("message_report_open_unique").on(table.messageId, table.reporterId).where(sql`resolved_at is null`),
  index("message_report_reporter_index").on(table.reporterId),
]);
