import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { person } from "./organisation";
import { team } from "./teams";

/** Who did what that others must be able to follow later: written in the transaction that did it, never changed. */
export const auditEntry = pgTable("audit_entry", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Past tense, by area: thread.closed. */
  action: text("action").notNull(),
  actorId: integer("actor_id").references(() => person.id, { onDelete: "set null" }),
  /** The team it happened in, where it happened in one. */
  teamId: integer("team_id").references(() => team.id, { onDelete: "set null" }),
  /** What it was done to: a thread, by its id. */
  subjectKind: text("subject_kind").notNull(),
  subjectId: text("subject_id").notNull(),
  /** Why, in the words of whoever did it. */
  reason: text("reason").notNull().default(""),
  /** What else belongs to this action: values before and after. */
  detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  index("audit_entry_subject_index").on(table.subjectKind, table.subjectId, table.id.desc().nullsFirst()),
  index("audit_entry_team_index").on(table.teamId, table.id.desc().nullsFirst()),
  index("audit_entry_actor_index").on(table.actorId, table.id.desc().nullsFirst()),
]);
