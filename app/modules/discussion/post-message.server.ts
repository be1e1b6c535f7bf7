import type { Claim } from "~/modules/files/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessPresentThread, lockAccessed } from "./access-thread.server";
import { forgetDraft } from "./drafts/keep-draft.server";
import { demandSame, postedUnder } from "./find-posted.server";
import { insertMessage } from "./insert-message.server";
import { keepPace } from "./keep-pace.server";
import { languageOf } from "./language-of.server";
import { foundInVain, type FoundInVain } from "./mentions/named-nobody.server";
import { resolveMentions } from "./mentions/resolve-mentions.server";
import { demandContent, type RenderedMessage } from "./render-message.server";
import { waitInLine } from "./wait-in-line.server";

export interface PostMessageInput {
  threadId: number;
  /** Chosen by the sender's form. */
  messageId: string;
  message: RenderedMessage;
  /** Null: as it is found out, else as its author reads. */
  language: Locale | null;
  /** Files that the author has brought before; a message may be nothing but them. */
  files?: Claim[];
  /** The author has agreed to call the whole team, if the message does. */
  callsTeam?: boolean;
  /** The last message that the author's page had shown; without it only what is noted counts as read. */
  shown?: number | undefined;
  /** The version of the draft that these words go on from; without it, whatever is kept under their id is taken away. */
  draft?: number | undefined;
  /** The author sees no answer: of names in it that call nobody they are told in their inbox. */
  unattended?: boolean;
}

/** Where a message is. */
interface Posted extends FoundInVain {
  /** Another than it was sent to, where that one was merged. */
  threadId: number;
  seq: number;
}

/**
 * Posts a message, in a thread that was merged where it went, in one transaction: access for posting, the thread's lock, taken last since all others wait for it, the next sequence number,
 * the message with its files, the author's read position, the end of its draft, the event `discussion.message_posted`. The same submission
 * again returns the first result and changes nothing; the id under another author, thread or text is a
 * `conflict`; in slow mode a message too soon after one's last is `too_many_requests`. Also throws
 * what `resolveMentions` and `claimFiles` throw, `invalid` beside the message for one without words and files, `not_found` and `forbidden`.
 */
export const postMessage = (actor: Actor, input: PostMessageInput): Promise<Posted> => transaction((tx) => postWithin(tx, actor, input));

/** The same in the caller's transaction. */
export async function postWithin(tx: Transaction, actor: Actor, input: PostMessageInput): Promise<Posted> {
  demandContent(input.message, input.files?.length ?? 0);
  // Sent together and answered one after another, over one connection: the message is looked for when its twin is done.
  const [access, , found] = await Promise.all([accessPresentThread(actor, input.threadId, "post", tx), waitInLine(tx, input.messageId), postedUnder(tx, input.messageId)]);
  const { team, readers, may, thread: { id: threadId } } = access;
  const posted = found && demandSame(actor, { ...input, threadId }, found);
  if (posted) {
    await forgetDraft(tx, actor, threadId, input);
    return posted;
  }
  const content = await resolveMentions(tx, actor, { team, readers, mayCallTeam: may.order, callsTeam: input.callsTeam ?? false }, input.message);
  const thread = await lockAccessed(actor, access, "post", tx);
  // Moved or merged while this waited: it has other readers, or another place, and is begun again behind that.
  if (thread === null) return postWithin(tx, actor, input);
  if (thread.slowSeconds > 0 && !may.order) await keepPace(tx, actor, thread);
  const seq = thread.lastSeq + 1;
  await Promise.all([
    insertMessage(tx, {
      id: input.messageId, threadId, seq, authorId: actor.personId, content, files: input.files ?? [],
      shown: threadId === input.threadId ? input.shown : undefined, unattended: input.unattended,
      language: languageOf(content.text, input.language, actor, thread.language),
    }),
    // Behind the thread's lock, as whoever keeps a draft takes both in this order.
    forgetDraft(tx, actor, threadId, input),
  ]);
  return { threadId, seq, ...foundInVain(content) };
}
