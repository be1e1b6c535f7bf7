import { msg } from "@lingui/core/macro";
import { asc, eq, inArray } from "drizzle-orm";
import { message, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "../access-thread.server";
import { messageHref } from "../hrefs";

/** What a document opens with that is made of an accepted answer. */
export interface GuidanceDraft {
  title: string;
  language: Locale;
  /** Markdown: the answer, then where it comes from and who wrote it. */
  text: string;
}

/**
 * The accepted answer of a question as the beginning of guidance: its words in their own language, a link
 * to the thread, and everybody who wrote in it credited, whoever answered first. For whoever may post in
 * the team. Throws `not_found` and `forbidden`; `invalid` where no answer is accepted.
 */
export async function guidanceDraft(actor: Actor, threadId: number): Promise<GuidanceDraft> {
  const { thread, team, abilities } = await accessTeamThread(actor, threadId, "read");
  if (!abilities.post) throw new DomainError("forbidden", `may not write in team ${team.id}`);
  if (thread.answerId === null) throw new DomainError("invalid", "no answer is accepted");
  const [answer] = await database().select().from(message).where(eq(message.id, thread.answerId));
  if (!answer) throw new DomainError("invalid", "no answer is accepted");
  const i18n = i18nFor(answer.language);
  const writers = await writersOf(threadId, answer.authorId);
  const names = formatFor(answer.language, "UTC").list(writers.map(({ name, handle }) => `[${name}](/experts/${handle})`));
  const title = thread.title;
  const link = `[${title.replace(/[[\]]/g, "")}](${messageHref(team.slug, threadId, answer.seq)})`;
  const source = i18n._(msg({ id: "discussion.guidance.source", message: `This text grew out of an answer in ${link}. With contributions by ${names}.` }));
  return { title, language: answer.language, text: `${answer.source}\n\n---\n\n${source}\n` };
}

async function writersOf(threadId: number, first: number): Promise<{ name: string; handle: string }[]> {
  const rows = await database()
    .selectDistinct({ id: person.id, name: person.displayName, handle: person.handle })
    .from(person)
    .where(inArray(person.id, database().select({ id: message.authorId }).from(message).where(eq(message.threadId, threadId))))
    .orderBy(asc(person.displayName));
  return [...rows.filter(({ id }) => id === first), ...rows.filter(({ id }) => id !== first)];
}
