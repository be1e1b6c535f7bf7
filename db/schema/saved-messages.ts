import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { message } from "./discussion";
import { person } from "./organisation";

/** A message that somebody keeps for themselves, to come back to it. */
export const savedMessage = pgTable("saved_message", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  messageId: uuid("message_id").notNull().references(() => message.id, { onDelete: "cascade" }),
  /** In whole milliseconds, by which a page of the list knows where the next begins. */
  savedAt: instant("saved_at").notNull().default(sql`date_trunc('milliseconds', now())`),
  /** When they want to be reminded of it; null when they do not, or have been. */
  remindAt: instant("remind_at"),
}, (table) => [
  primaryKey({ columns: [table.personId, table.messageId] }),
  index("saved_message_list_index").on(table.personId, table.savedAt.desc().nullsFirst(), table.messageId),
  index("saved_message_message_index").on(table.messageId),
  index("saved_message_due_index").on(table.remindAt).where(sql`remind_at is not null`),
]);
