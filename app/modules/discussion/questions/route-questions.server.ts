import { and, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { peopleForQuestion } from "~/modules/experts/public.server";
import { membership, message, person, questionAsk, questionRule, thread } from "~db/schema";
import { database, transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";
import { askedAtOnce, defaultRule, routedDays, type AskReason } from "./contract";
import { workingDaysAfter } from "./working-days";

const week = 7 * 86_400_000;

/**
 * Passes on questions without an accepted answer whose asker has waited for others for their team's set time: first to people
 * of the team who may know, and after as long again to those who lead and coordinate it, at once where
 * nobody may know. Each in a transaction of its own that marks it, so that a repeat does nothing twice.
 * Appends `discussion.question_routed` and `discussion.thread_changed`.
 */
export async function routeQuestions(now: Date): Promise<void> {
  await eachAlone("discussion.route-questions", await candidates(now), ({ id }) => transaction((tx) => routeQuestion(tx, id, now)));
}

const unanswered = and(eq(thread.kind, "question"), sql`${thread.answerId} is null`, ne(thread.routing, "escalated"), eq(thread.standing, "open"));

const othersWroteTo = sql`(select max(reply.seq) from ${message} reply where reply.thread_id = ${thread.id} and reply.author_id <> ${thread.authorId} and reply.deleted_at is null)`;

/**
 * Since when the asker waits for others: since the question, or where others have written, since the asker wrote again. Null
 * while it is the asker's turn. What was deleted is as if it had not been written.
 */
const waitsSince = sql<Date | null>`case when ${othersWroteTo} is null then ${thread.createdAt} else (
  select min(own.created_at) from ${message} own where own.thread_id = ${thread.id} and own.author_id = ${thread.authorId} and own.deleted_at is null and own.seq > ${othersWroteTo}) end`;

function candidates(now: Date): Promise<{ id: number }[]> {
  return database()
    .select({ id: thread.id })
    .from(thread)
    .leftJoin(questionRule, eq(questionRule.teamId, thread.teamId))
    .where(and(
      unanswered,
      gt(thread.createdAt, new Date(now.getTime() - routedDays * 86_400_000)),
      sql`coalesce(${questionRule.workingDays}, ${defaultRule.workingDays}) > 0`,
      sql`${waitsSince} <= ${now.toISOString()}::timestamptz - make_interval(days => coalesce(${questionRule.workingDays}, ${defaultRule.workingDays}))`,
      sql`exists (select from team where team.id = ${thread.teamId} and team.archived_at is null)`,
    ))
    .orderBy(thread.createdAt)
    .limit(200);
}

async function routeQuestion(tx: Transaction, id: number, now: Date): Promise<void> {
  const [found] = await tx.select().from(thread).where(and(eq(thread.id, id), unanswered)).for("no key update", { skipLocked: true });
  if (!found || found.teamId === null) return;
  const question = { ...found, teamId: found.teamId };
  const [stored] = await tx.select().from(questionRule).where(eq(questionRule.teamId, question.teamId));
  const rule = stored ?? defaultRule;
  const [last] = await tx
    .select({ at: sql<Date | null>`case when ${waitsSince} is null then null else greatest(${waitsSince}, (select max(ask.asked_at) from ${questionAsk} ask where ask.thread_id = ${thread.id})) end`.mapWith(thread.createdAt) })
    .from(thread)
    .where(eq(thread.id, id));
  if (!last?.at || workingDaysAfter(last.at, rule.workingDays) > now) return;
  const matched = found.routing === "none" ? await matchingPeople(tx, question, rule.perWeek, now) : [];
  if (matched.length > 0) return pass(tx, found.id, "matched", matched, now);
  return pass(tx, found.id, "escalated", await responsiblePeople(tx, question), now);
}

type Question = typeof thread.$inferSelect & { teamId: number };

interface Asked {
  personId: number;
  why: AskReason;
}

async function matchingPeople(tx: Transaction, { id, teamId, authorId, title, termIds }: Question, perWeek: number, now: Date): Promise<Asked[]> {
  const busy = await tx
    .select({ personId: questionAsk.personId })
    .from(questionAsk)
    .where(and(eq(questionAsk.stage, "matched"), gt(questionAsk.askedAt, new Date(now.getTime() - week)), ne(questionAsk.threadId, id)))
    .groupBy(questionAsk.personId)
    .having(sql`count(*) >= ${perWeek}`);
  return peopleForQuestion(tx, { teamId, termIds, words: title, except: [authorId, ...busy.map(({ personId }) => personId)], limit: askedAtOnce });
}

async function responsiblePeople(tx: Transaction, { teamId, authorId, id }: Question): Promise<Asked[]> {
  const rows = await tx
    .select({ personId: membership.personId })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(
      eq(membership.teamId, teamId), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active"), ne(person.id, authorId),
      sql`not exists (select from ${questionAsk} had where had.thread_id = ${id} and had.person_id = ${person.id})`,
    ));
  return rows.map(({ personId }) => ({ personId, why: { terms: [], answers: 0, words: false } }));
}

async function pass(tx: Transaction, threadId: number, stage: "matched" | "escalated", people: Asked[], now: Date): Promise<void> {
  if (people.length > 0) await tx.insert(questionAsk).values(people.map((asked) => ({ threadId, stage, ...asked, askedAt: now }))).onConflictDoNothing();
  await tx.update(thread).set({ routing: stage }).where(eq(thread.id, threadId));
  if (people.length === 0) return;
  await appendEvent(tx, "discussion.question_routed", { threadId, personIds: people.map(({ personId }) => personId), stage });
  await appendEvent(tx, "discussion.thread_changed", { threadId });
}
