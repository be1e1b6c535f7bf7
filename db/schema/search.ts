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
  /** All that it is found by, folded in the application (case, accents, Arabic letters): for Arabic inside of words. */
  folded: text("folded").notNull(),
  /** Folded names of a person or team: in these typing errors are forgiven. */
  names: text("names"),
  vector: tsvector("vector").notNull(),
  happenedAt: instant("happened_at").notNull(),
  /** The moment before it was read where it stands: of two writers at once, the one who read later wins. */
  asOf: instant("as_of").notNull(),
}, (table) => [
  primaryKey({ columns: [table.kind, table.entityId] }),
  index("search_entry_vector_index").using("gin", table.vector),
  index("search_entry_folded_index").using("gin", table.folded.op("gin_trgm_ops")),
  index("search_entry_likeness_index").using("gin", table.names.op("gin_trgm_ops")),
  index("search_entry_recency_index").on(table.happenedAt),
  index("search_entry_team_index").on(table.teamId),
]);
