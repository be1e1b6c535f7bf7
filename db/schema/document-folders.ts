import { index, integer, pgTable, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** A place for documents in a team; folders lie in folders. */
export const documentFolder = pgTable("document_folder", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  teamId: integer("team_id").notNull().references(() => team.id, { onDelete: "cascade" }),
  /** Null at the top. */
  parentId: integer("parent_id").references((): AnyPgColumn => documentFolder.id),
  name: text("name").notNull(),
  /** Its place among its neighbours once somebody has arranged them; those without one follow by name. */
  position: integer("position"),
  createdById: integer("created_by_id").references(() => person.id, { onDelete: "set null" }),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [index("document_folder_team_index").on(table.teamId), index("document_folder_parent_index").on(table.parentId)]);
