import { integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";

/**
 * What something is called in portable archives, for things that have nothing permanent of their own to be called by:
 * importing the same archive twice finds it here.
 */
export const archiveKey = pgTable("archive_key", {
  kind: text("kind", { enum: ["thread", "document", "mission", "remark"] }).notNull(),
  key: text("key").notNull(),
  entityId: integer("entity_id").notNull(),
}, (table) => [
  primaryKey({ columns: [table.kind, table.key] }),
  unique("archive_key_entity_unique").on(table.kind, table.entityId),
]);
