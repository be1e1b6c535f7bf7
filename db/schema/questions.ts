import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { thread } from "./discussion";
import { person } from "./organisation";
import { team } from "./teams";

/** How a team passes on questions that nobody answers; teams without a row do as `defaultRule` says. */
export const questionRule = pgTable("question_rule", {
  teamId: integer("team_id").primaryKey().references(() => team.id, { onDelete: "cascade" }),
  /** Working days until people who may know are asked, and as many again until the leads are; 0 is never. */
  workingDays: integer("working_days").notNull(),
  /** How many questions one person is asked in a week at most. */
  perWeek: integer("per_week").notNull(),
});

/** Whom a question was passed on to, and why them. */
export const questionAsk = pgTable("question_ask", {
  threadId: integer("thread_id").notNull().references(() => thread.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** Asked because they may know, or because they answer for the team. */
  stage: text("stage", { enum: ["matched", "escalated"] }).notNull(),
  /** The terms of theirs that the question touches, how many like it they have answered, whether its words stand in their profile. */
  why: jsonb("why").$type<{ terms: string[]; answers: number; words: boolean }>().notNull(),
  askedAt: instant("asked_at").notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.threadId, table.personId] }),
  index("question_ask_person_index").on(table.personId, table.askedAt.desc().nullsFirst()),
]);
