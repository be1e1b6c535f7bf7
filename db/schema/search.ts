import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, tsvector } from "./columns";
import { team } from "./teams";

/**
 * What can be found, one row a person, thread, message or document.
 * `teamId` carries the visibility: null is for all staff, otherwise the team's own rule decides.
 */
export const searchEntry = pgTable("search_entry", {
  kind: text("kind", { enum: ["person", "thread", "message", "document", "team"] }).notNull(),
  /** The thing's own id, as text. */
  entityId: text("entity_id").notNull(),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  language: text("language"),
  /** Where it is read. */
  href: text("href").notNull(),
  title: text("title").notNull(),
  body: text("body").notNull(),
  /** Title and body folded in the application (case, accents, Arabic letters), for substrings and typing errors. */
  folded: text("folded").notNull(),
  vector: tsvector("vector").notNull(),
  happenedAt: instant("happened_at").notNull(),
}, (table) => [
  primaryKey({ columns: [table.kind, table.entityId] }),
  index("search_entry_vector_index").using("gin", table.vector),
  index("search_entry_folded_index").using("gin", table.folded.op("gin_trgm_ops")),
  index("search_entry_team_index").on(table.teamId),
]);
