import { and, eq, inArray, sql } from "drizzle-orm";
import { conversation, conversationMember, person, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { forgetBegunThread } from "../begun/keep-begun-thread.server";
import { findPosted } from "../find-posted.server";
import { insertMessage } from "../insert-message.server";
import { foundInVain, type FoundInVain } from "../mentions/named-nobody.server";
import { resolveMentions } from "../mentions/resolve-mentions.server";
import { postWithin } from "../post-message.server";
import { languageOf } from "../language-of.server";
import type { RenderedMessage } from "../render-message.server";
import { waitInLine } from "../wait-in-line.server";

export interface BeginConversationInput {
  /** Everybody but the actor, each once. */
  otherIds: number[];
  /** Id of the first message, chosen by the sender's form; it also tells a repeated submission. */
  messageId: string;
  /** Of a group; two people need none. */
  title: string;
  /** Null: as its words tell, else as its author reads. */
  language: Locale | null;
  /** Where neither words nor author tell: the language of the page it was written on. */
  otherwise?: Locale;
  message: RenderedMessage;
  /** The version of what was kept of it that all this goes on from; without it, whatever is kept is taken away. */
  draft?: number | undefined;
  /** Its author sees no answer: of names in it that call nobody they are told in their inbox. */
  unattended?: boolean;
}

/** The conversation, and the message's number in it. */
interface Begun extends FoundInVain {
  threadId: number;
  seq: number;
}

/**
 * Writes to people outside of any team, in the caller's transaction, which has decided that the actor may write to
 * each of them. Two people have one conversation: where there is one already, the message is posted there. More are
 * a new group each time. Appends `discussion.thread_started` for a new one, and `discussion.message_posted`. The same
 * submission again returns the first result; its id under other words is a `conflict`, and so is what another device has kept since in other words,
 * beside `message`. Takes away what was kept of it before. Throws what posting throws.
 */
export async function beginConversation(tx: Transaction, actor: Actor, input: BeginConversationInput): Promise<Begun> {
  await waitInLine(tx, input.messageId);
  const posted = await findPosted(tx, actor, input);
  if (posted) return sameConversation(tx, posted);
  const { otherIds: toIds, messageId, title, language, message: words, draft } = input;
  await forgetBegunThread(tx, actor, { kind: "discussion", toIds, messageId, title, language, message: words, draft });
  const [other, ...more] = toIds;
  if (other === undefined) throw new DomainError("invalid", "required", "to");
  const pair = more.length === 0 ? { firstId: Math.min(actor.personId, other), secondId: Math.max(actor.personId, other) } : null;
  if (pair) {
    const threadId = await conversationOf(tx, pair);
    if (threadId !== null) {
      return postWithin(tx, actor, { ...input, draft: undefined, threadId });
    }
  }
  return openConversation(tx, actor, input, pair);
}

/** A message of this id began or joined a conversation; in a team's thread it is another message. */
async function sameConversation(tx: Transaction, posted: Begun): Promise<Begun> {
  const { threadId } = posted;
  const [found] = await tx.select({ teamId: thread.teamId }).from(thread).where(eq(thread.id, threadId));
  if (found?.teamId !== null) throw new DomainError("conflict", `thread ${threadId} is no conversation`);
  return posted;
}

interface Pair {
  firstId: number;
  secondId: number;
}

/** The one conversation of two people; null where there is none yet, and then nobody else opens one until the transaction ends. */
async function conversationOf(tx: Transaction, { firstId, secondId }: Pair): Promise<number | null> {
  await waitInLine(tx, `conversation ${firstId} ${secondId}`);
  const [found] = await tx.select({ threadId: conversation.threadId }).from(conversation).where(and(eq(conversation.firstId, firstId), eq(conversation.secondId, secondId)));
  return found?.threadId ?? null;
}

async function openConversation(tx: Transaction, actor: Actor, input: BeginConversationInput, pair: Pair | null): Promise<Begun> {
  const { messageId, otherIds } = input;
  const language = languageOf(input.message.text, input.language, actor, input.otherwise);
  const memberIds = [actor.personId, ...otherIds];
  const [started] = await tx.insert(thread).values({ title: pair ? "" : input.title, language, authorId: actor.personId }).returning({ id: thread.id });
  const threadId = started!.id;
  await tx.insert(conversation).values({ threadId, ...pair });
  await tx.insert(conversationMember).values(memberIds.map((personId) => ({ threadId, personId })));
  const readers = sql<boolean>`(${and(eq(person.status, "active"), inArray(person.id, memberIds))})`;
  const content = await resolveMentions(tx, actor, { team: null, readers, mayCallTeam: false, callsTeam: false }, input.message);
  await appendEvent(tx, "discussion.thread_started", { threadId, teamId: null });
  await insertMessage(tx, { id: messageId, threadId, seq: 1, authorId: actor.personId, language, content, files: [], unattended: input.unattended });
  return { threadId, seq: 1, ...foundInVain(content) };
}
