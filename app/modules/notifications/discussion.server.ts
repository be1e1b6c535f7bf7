import { and, eq, isNull, ne } from "drizzle-orm";
import { message, notification, person, thread } from "~db/schema";
import { readersOfThread } from "~/modules/discussion/public.server";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { announceUnread } from "./announce-unread.server";
import { reasons, type Reason } from "./contract";
import { forgetConversation, forgetLost, forgetMessage } from "./forget.server";
import { postedMessage, recipientsOf } from "./message-recipients.server";
import { settle } from "./settle.server";
import { tell } from "./tell.server";

/** Tells people of what happens in threads. */
export function registerDiscussionNotifications(): void {
  subscribe("discussion.message_posted", "notifications.tell", ({ messageId }) => tellOfMessage(messageId));
  subscribe("discussion.message_edited", "notifications.tell", ({ messageId }) => tellOfMessage(messageId, ["mention"]));
  subscribe("discussion.message_edited", "notifications.settle", ({ messageId }) => settle(and(eq(notification.messageId, messageId), eq(notification.reason, "named_nobody"))));
  subscribe("discussion.named_nobody", "notifications.tell", ({ messageId }) => tellOfNobody(messageId));
  subscribe("discussion.message_deleted", "notifications.forget", ({ messageId }) => forgetMessage(messageId));
  subscribe("discussion.thread_moved", "notifications.forget", ({ toTeamId }) => forgetLost(toTeamId));
  subscribe("discussion.scheduled_refused", "notifications.tell", ({ personId, messageId, threadId, dueAt = "", direct }) => tell([{ personId, reason: threadId === null && !direct ? "not_begun" : "not_sent", cause: `not_sent:${messageId}:${dueAt}` }]));
  subscribe("discussion.reminder_due", "notifications.tell", ({ personId, messageId, dueAt }) => remind(personId, messageId, dueAt));
  subscribe("discussion.thread_read", "notifications.announce", ({ personId }) => announceUnread([personId]));
  subscribe("conversations.person_left", "notifications.forget", ({ threadId, personId }) => forgetConversation(threadId, personId));
  subscribe("discussion.answer_changed", "notifications.tell", ({ threadId }) => tellOfAnswer(threadId));
  subscribe("discussion.question_routed", "notifications.tell", ({ threadId, personIds }) =>
    tell(personIds.map((personId) => ({ personId, reason: "question_routed", cause: `question:${threadId}`, threadId }))));
}

/** Whoever is called by new wording only is told of it then; all others have been. */
async function tellOfMessage(messageId: string, only: readonly Reason[] = reasons): Promise<void> {
  const posted = await postedMessage(messageId);
  if (!posted) return;
  const recipients = (await recipientsOf(posted)).filter(({ reason }) => only.includes(reason));
  await tell(recipients.map((recipient) => ({ ...recipient, cause: `message:${messageId}`, messageId, actorId: posted.authorId })), posted.threadId);
}

/** The author alone, once a message. */
async function tellOfNobody(messageId: string): Promise<void> {
  const posted = await postedMessage(messageId);
  if (posted) await tell([{ personId: posted.authorId, reason: "named_nobody", cause: `named_nobody:${messageId}`, messageId }], posted.threadId);
}

/** Whoever asked for it, so far as they read the message at this moment and it is there. */
async function remind(personId: number, messageId: string, dueAt: string): Promise<void> {
  const posted = await postedMessage(messageId);
  if (!posted) return;
  const [reader] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, personId), readersOfThread({ id: posted.threadId, teamId: posted.teamId })));
  if (reader) await tell([{ personId, reason: "reminder", cause: `reminder:${messageId}:${dueAt}`, messageId, actorId: posted.authorId }], posted.threadId);
}

/** As it is when the event is followed: an acceptance that was taken back meanwhile is told to nobody, and forgotten where it was not read. */
async function tellOfAnswer(threadId: number): Promise<void> {
  const [question] = await database().select({ answerId: thread.answerId, askerId: thread.authorId, teamId: thread.teamId }).from(thread).where(eq(thread.id, threadId));
  if (!question) return;
  const { answerId, askerId, teamId } = question;
  await forgetFormerAnswers(threadId, answerId);
  if (answerId === null) return;
  const [author] = await database()
    .select({ id: person.id })
    .from(message)
    .innerJoin(person, eq(person.id, message.authorId))
    .where(and(eq(message.id, answerId), ne(person.id, askerId), readersOfThread({ id: threadId, teamId })));
  if (author) await tell([{ personId: author.id, reason: "answer_accepted", cause: `answer:${answerId}`, threadId }], threadId);
}

async function forgetFormerAnswers(threadId: number, answerId: string | null): Promise<void> {
  const former = and(eq(notification.threadId, threadId), eq(notification.reason, "answer_accepted"), isNull(notification.readAt));
  await database().delete(notification).where(and(former, ne(notification.cause, `answer:${answerId}`)));
}
