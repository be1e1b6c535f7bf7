import { and, eq } from "drizzle-orm";
import { townHallQuestion, townHallVote } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { inZone } from "./time/wall-time.server";
import { accessEvent, type EventAddress } from "./access-event.server";
import { countQuestion } from "./question-limit.server";
import type { EventAction } from "./schema.server";

type Intent<Name extends EventAction["intent"]> = Extract<EventAction, { intent: Name }>;

/**
 * Puts a question before a town hall; it waits for a moderator where the organiser wants that. Without a
 * name, none is written anywhere. Throws `forbidden` where no questions are taken, or none without a
 * name, and `too_many_requests` after twenty questions in an hour.
 */
export async function askQuestion(actor: Actor, address: { id: number; on: string }, { question, language, anonymous }: Intent<"ask">): Promise<void> {
  const unnamed = anonymous === "on";
  await countQuestion(actor);
  await transaction(async (tx) => {
    const { event } = await accessEvent(actor, address, "ask", tx);
    if (unnamed && !event.anonymousQuestions) throw new DomainError("forbidden", "questions need a name here");
    const [row] = await tx
      .insert(townHallQuestion)
      .values({
        eventId: event.id, onDate: address.on, text: question, language, anonymous: unnamed, authorId: unnamed ? null : actor.personId,
        state: event.moderatedQuestions ? "waiting" : "shown", askedOn: inZone(new Date(), event.timeZone).toPlainDate().toString(),
      })
      .returning({ id: townHallQuestion.id });
    await appendEvent(tx, "calendar.question_changed", { eventId: event.id, questionId: row!.id });
  });
}

/** Gives a shown question one's voice, or takes it back; twice is the same as once. */
export function voteForQuestion(actor: Actor, address: EventAddress, { questionId, vote }: Intent<"vote">): Promise<void> {
  return transaction(async (tx) => {
    const question = await questionIn(tx, actor, address, questionId, "ask");
    if (question.state !== "shown") notFound("question");
    const row = { questionId, personId: actor.personId };
    if (vote === "yes") await tx.insert(townHallVote).values(row).onConflictDoNothing();
    else await tx.delete(townHallVote).where(and(eq(townHallVote.questionId, questionId), eq(townHallVote.personId, actor.personId)));
  });
}

/** Shows a question, or sets it aside. For those who organise. */
export function moderateQuestion(actor: Actor, address: EventAddress, { questionId, state }: Intent<"moderate">): Promise<void> {
  return transaction(async (tx) => {
    await questionIn(tx, actor, address, questionId, "organise");
    await changeQuestion(tx, address.id, questionId, { state });
  });
}

/** Publishes the answer to a question: in words, and where in the recording it was given. Nothing at all takes it back. For those who organise. */
export function replyToQuestion(actor: Actor, address: EventAddress, { questionId, reply, at }: Intent<"reply">): Promise<void> {
  return transaction(async (tx) => {
    await questionIn(tx, actor, address, questionId, "organise");
    const answered = reply.source !== "" || at !== undefined;
    await changeQuestion(tx, address.id, questionId, {
      answer: reply.source, answerHtml: reply.html, answeredAtSecond: at ?? null,
      answeredById: answered ? actor.personId : null, answeredAt: answered ? new Date() : null, ...(answered ? { state: "shown" as const } : {}),
    });
  });
}

/** A question belongs to one date, whichever the page's address names or leaves out. */
async function questionIn(tx: Transaction, actor: Actor, { id }: EventAddress, questionId: number, ability: "ask" | "organise") {
  const [question] = await tx.select().from(townHallQuestion).where(and(eq(townHallQuestion.id, questionId), eq(townHallQuestion.eventId, id))).for("update");
  await accessEvent(actor, { id, on: question?.onDate }, ability, tx);
  return question ?? notFound("question");
}

async function changeQuestion(tx: Transaction, eventId: number, questionId: number, change: Partial<typeof townHallQuestion.$inferInsert>): Promise<void> {
  await tx.update(townHallQuestion).set(change).where(eq(townHallQuestion.id, questionId));
  await appendEvent(tx, "calendar.question_changed", { eventId, questionId });
}
