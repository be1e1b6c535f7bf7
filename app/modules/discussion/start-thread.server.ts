import { eq } from "drizzle-orm";
import type { Claim } from "~/modules/files/public.server";
import { accessTeam, knownTerms, readersOfTeam, type TeamAccess } from "~/modules/teams/public.server";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { forgetBegunThread } from "./begun/keep-begun-thread.server";
import type { ThreadKind } from "./contract";
import { findPosted } from "./find-posted.server";
import { insertMessage } from "./insert-message.server";
import { languageOf } from "./language-of.server";
import { foundInVain, type FoundInVain } from "./mentions/named-nobody.server";
import { resolveMentions, type MentioningMessage } from "./mentions/resolve-mentions.server";
import { answersForTeam, mayStart } from "./policy";
import type { RenderedMessage } from "./render-message.server";
import { waitInLine } from "./wait-in-line.server";

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
  /** The version of what was kept of it that all this goes on from; without it, whatever is kept is taken away. */
  draft?: number | undefined;
  /** The author sees no answer: of names in it that call nobody they are told in their inbox. */
  unattended?: boolean;
}

interface Started extends FoundInVain {
  threadId: number;
}

/**
 * Starts a thread with its first message, in one transaction, which also takes away what was kept of it before; appends `discussion.thread_started` and
 * `discussion.message_posted`. The same submission again returns the first result; its id under another
 * author, title or text is a `conflict`, and so is what another device has kept since in other words, beside `message`; what is no term is `invalid` beside `terms`. Also throws what `claimFiles` throws, `not_found` and `forbidden`.
 */
export const startThread = (actor: Actor, input: StartThreadInput): Promise<Started> => transaction((tx) => startWithin(tx, actor, input));

/** The same in the caller's transaction. */
export async function startWithin(tx: Transaction, actor: Actor, input: StartThreadInput): Promise<Started> {
  const access = await accessStart(tx, actor, input);
  const teamId = access.team.id;
  await waitInLine(tx, input.messageId);
  const started = await findStarted(tx, actor, input, teamId);
  if (started) return started;
  await forgetBegunThread(tx, actor, input);
  return writeThread(tx, actor, input, { teamId, content: await mentioning(tx, actor, input, access) });
}

/** Whether all of it may be started as things are now. Throws what starting it throws, and changes nothing. */
export async function demandStartable(tx: Transaction, actor: Actor, input: StartThreadInput): Promise<void> {
  const access = await accessStart(tx, actor, input);
  await knownTerms(tx, input.terms ?? []);
  await mentioning(tx, actor, input, access);
}

async function accessStart(tx: Transaction, actor: Actor, { teamSlug, kind }: StartThreadInput): Promise<TeamAccess> {
  const access = await accessTeam(actor, { slug: teamSlug }, "post", tx);
  if (!mayStart(kind, access.role)) throw new DomainError("forbidden", `may not start ${kind} in team ${access.team.id}`);
  return access;
}

const mentioning = (tx: Transaction, actor: Actor, { message, callsTeam = false }: StartThreadInput, { team, role }: TeamAccess): Promise<MentioningMessage> =>
  resolveMentions(tx, actor, { team, readers: readersOfTeam(team.id), mayCallTeam: answersForTeam(role), callsTeam }, message);

async function findStarted(tx: Transaction, actor: Actor, input: StartThreadInput, teamId: number): Promise<{ threadId: number } | null> {
  const posted = await findPosted(tx, actor, input);
  if (!posted) return null;
  const [found] = await tx.select({ title: thread.title, teamId: thread.teamId }).from(thread).where(eq(thread.id, posted.threadId));
  if (found?.title !== input.title || found.teamId !== teamId || posted.seq !== 1) {
    throw new DomainError("conflict", `message ${input.messageId} began another thread`);
  }
  return { threadId: posted.threadId };
}

async function writeThread(tx: Transaction, actor: Actor, input: StartThreadInput, { teamId, content }: { teamId: number; content: MentioningMessage }): Promise<Started> {
  const { kind, title } = input;
  const language = languageOf(`${title}\n${content.text}`, input.language, actor, input.otherwise);
  const termIds = await knownTerms(tx, input.terms ?? []);
  const [started] = await tx.insert(thread).values({ teamId, kind, title, language, termIds, authorId: actor.personId }).returning({ id: thread.id });
  const threadId = started!.id;
  await appendEvent(tx, "discussion.thread_started", { threadId, teamId });
  await insertMessage(tx, { id: input.messageId, threadId, seq: 1, authorId: actor.personId, language, content, files: input.files ?? [], unattended: input.unattended });
  return { threadId, ...foundInVain(content) };
}
