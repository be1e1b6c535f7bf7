import { eq } from "drizzle-orm";
import type { Claim } from "~/modules/files/public.server";
import { accessTeam, knownTerms, readersOfTeam } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import type { ThreadKind } from "./contract";
import { findPosted } from "./find-posted.server";
import { insertMessage } from "./insert-message.server";
import { languageOf } from "./language-of.server";
import { resolveMentions, type MentioningMessage } from "./mentions/resolve-mentions.server";
import { answersForTeam, mayStart } from "./policy";
import type { RenderedMessage } from "./render-message.server";
import { waitForTwin } from "./wait-for-twin.server";

export interface StartThreadInput {
  teamSlug: string;
  /** Id of the first message, chosen by the sender's form; it also tells a repeated submission. */
  messageId: string;
  kind: ThreadKind;
  title: string;
  /** Of the thread and its first message. Null: as its words tell, else as its author reads. */
  language: Locale | null;
  /** Where neither words nor author tell: the language of the page it was written on. */
  otherwise?: Locale;
  /** Ids of expertise terms. */
  terms?: string[];
  message: RenderedMessage;
  /** Files of the first message, brought before. */
  files?: Claim[];
  /** The author has agreed to call the whole team, if the message does. */
  callsTeam?: boolean;
}

/**
 * Starts a thread with its first message, in one transaction; appends `discussion.thread_started` and
 * `discussion.message_posted`. The same submission again returns the first result; its id under another
 * author, title or text is a `conflict`, and what is no term `invalid` beside `terms`. Also throws what `claimFiles` throws, `not_found` and `forbidden`.
 */
export function startThread(actor: Actor, input: StartThreadInput): Promise<{ threadId: number }> {
  return transaction(async (tx) => {
    const { team, role } = await accessTeam(actor, { slug: input.teamSlug }, "post", tx);
    if (!mayStart(input.kind, role)) throw new DomainError("forbidden", `may not start ${input.kind} in team ${team.id}`);
    await waitForTwin(tx, input.messageId);
    const started = await findStarted(tx, actor, input, team.id);
    if (started) return started;
    const place = { team, readers: readersOfTeam(team.id), mayCallTeam: answersForTeam(role), callsTeam: input.callsTeam ?? false };
    return writeThread(tx, actor, input, { teamId: team.id, content: await resolveMentions(tx, actor, place, input.message) });
  });
}

async function findStarted(tx: Transaction, actor: Actor, input: StartThreadInput, teamId: number): Promise<{ threadId: number } | null> {
  const posted = await findPosted(tx, actor, input);
  if (!posted) return null;
  const [found] = await tx.select({ title: thread.title, teamId: thread.teamId }).from(thread).where(eq(thread.id, posted.threadId));
  if (found?.title !== input.title || found.teamId !== teamId || posted.seq !== 1) {
    throw new DomainError("conflict", `message ${input.messageId} began another thread`);
  }
  return { threadId: posted.threadId };
}

async function writeThread(tx: Transaction, actor: Actor, input: StartThreadInput, { teamId, content }: { teamId: number; content: MentioningMessage }): Promise<{ threadId: number }> {
  const { kind, title } = input;
  const language = languageOf(`${title}\n${content.text}`, input.language, actor, input.otherwise);
  const termIds = await knownTerms(tx, input.terms ?? []);
  const [started] = await tx.insert(thread).values({ teamId, kind, title, language, termIds, authorId: actor.personId }).returning({ id: thread.id });
  const threadId = started!.id;
  await appendEvent(tx, "discussion.thread_started", { threadId, teamId });
  await insertMessage(tx, { id: input.messageId, threadId, seq: 1, authorId: actor.personId, language, content, files: input.files ?? [] });
  return { threadId };
}
