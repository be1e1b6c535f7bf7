import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { instant, tsvector } from "./columns";
import { conversation } from "./conversations";
import { team } from "./teams";

/**
 * What can be found beside people (whose profiles are their own index): one row a thread, message, document, announcement, issue of a newsletter, team or event.
 * `teamId` carries the visibility: the team's own rule decides who finds it. Events of offices and of all have none: the staff finds them. For announcements and newsletters their own rows decide.
 */
export const searchEntry = pgTable("search_entry", {
  kind: text("kind", { enum: ["thread", "message", "document", "announcement", "newsletter", "team", "event"] }).notNull(),
  /** The thing's own id, as text. */
  entityId: text("entity_id").notNull(),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  /** The conversation it stands in, instead of a team: its people alone find it. */
  conversationId: integer("conversation_id").references(() => conversation.threadId, { onDelete: "cascade" }),
  language: text("language"),
  /** Where it is read. */
  href: text("href").notNull(),
  title: text("title").notNull(),
  body: text("body").notNull(),
  /** Its Arabic words, folded: prefixes hide them from the stemmer, so they are looked for inside. */
  arabic: text("arabic").notNull(),
  vector: tsvector("vector").notNull(),
  happenedAt: instant("happened_at").notNull(),
  /** How far it goes before others that fit as well: approved guidance does, what has expired stands back. */
  weight: real("weight").notNull().default(1),
  /** Where in the body its headings begin, and their ids, so that a passage can be led to. */
  places: jsonb("places").$type<{ id: string; at: number }[]>().notNull().default([]),
  /** Who wrote it; null where several do. Without a reference: somebody who is gone is found by nobody's name. */
  authorId: integer("author_id"),
  /** What it is and holds: `is:question`, `has:link`. */
  facets: text("facets").array().notNull().default(sql`'{}'`),
  /** The moment before it was read where it stands: of two writers at once, the one who read later wins. */
  asOf: instant("as_of").notNull(),
}, (table) => [
  primaryKey({ columns: [table.kind, table.entityId] }),
  // Messages are many and all else is few: a word that is common in messages must not cost those who look for a document.
  index("search_entry_message_vector_index").using("gin", table.vector).where(sql`kind in ('thread', 'message')`),
  index("search_entry_other_vector_index").using("gin", table.vector).where(sql`kind not in ('thread', 'message')`),
  index("search_entry_author_index").on(table.authorId, table.happenedAt),
  index("search_entry_facets_index").using("gin", table.facets).where(sql`facets <> '{}'`),
  index("search_entry_arabic_index").using("gin", table.arabic.op("gin_trgm_ops")),
  index("search_entry_recency_index").on(table.happenedAt),
  index("search_entry_team_index").on(table.teamId, table.happenedAt),
  index("search_entry_conversation_index").on(table.conversationId).where(sql`conversation_id is not null`),
]);
