import { and, eq, isNotNull, like, sql, type SQL } from "drizzle-orm";
import { message, messageTranslation, messageVersion, thread } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { shownInTeam } from "./shown-in-team.server";

/** A text that shows mentions, with its key in its table. */
interface Shown {
  id: string;
  /** Which one, where several have that key: a wording, a translation. */
  which?: string;
  teamId: number;
  html: string;
}

/**
 * Shows the mentions of these messages, of their earlier wordings and of their translations as the readers of the team
 * they stand in now may see them. `messages` is for a query that reads `message` and `thread`. What somebody else
 * writes meanwhile stays as they write it.
 */
export async function showAnew(tx: Transaction, messages: SQL | undefined): Promise<void> {
  const standing = { id: message.id, teamId: sql<number>`${thread.teamId}` };
  const these = (html: typeof message.html | typeof messageVersion.html | typeof messageTranslation.html) => and(messages, isNotNull(thread.teamId), like(html, '%"><bdi>%'));
  const now = await tx.select({ ...standing, html: message.html })
    .from(message).innerJoin(thread, eq(thread.id, message.threadId)).where(these(message.html));
  const earlier = await tx.select({ ...standing, which: sql<string>`${messageVersion.version}::text`, html: messageVersion.html })
    .from(messageVersion).innerJoin(message, eq(message.id, messageVersion.messageId)).innerJoin(thread, eq(thread.id, message.threadId)).where(these(messageVersion.html));
  const translated = await tx.select({ ...standing, which: messageTranslation.language, html: messageTranslation.html })
    .from(messageTranslation).innerJoin(message, eq(message.id, messageTranslation.messageId)).innerJoin(thread, eq(thread.id, message.threadId)).where(these(messageTranslation.html));
  await rewriteShown(tx, now, (changed) => sql`update message set html = anew.html from ${changed} where message.id = anew.id and message.html = anew.before`);
  await rewriteShown(tx, earlier, (changed) => sql`
    update message_version set html = anew.html from ${changed}
    where message_version.message_id = anew.id and message_version.version::text = anew.which and message_version.html = anew.before`);
  await rewriteShown(tx, translated, (changed) => sql`
    update message_translation set html = anew.html from ${changed}
    where message_translation.message_id = anew.id and message_translation.language = anew.which and message_translation.html = anew.before`);
}

/**
 * Shows the mentions of texts as the readers of the team each stands in may see them. `update` writes those that are
 * others by now, from the table `anew` with the columns `id`, `which`, `before` and `html`.
 */
export async function rewriteShown(tx: Transaction, texts: Shown[], update: (changed: SQL) => SQL): Promise<void> {
  for (const [teamId, ofTeam] of Map.groupBy(texts, (text) => text.teamId)) {
    const anew = await shownInTeam(tx, teamId, ofTeam.map(({ html }) => html));
    const changed = ofTeam.flatMap(({ id, which, html: before }, place) => (anew[place] === before ? [] : { id, which, before, html: anew[place] }));
    if (changed.length > 0) await tx.execute(update(sql`jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as anew(id uuid, which text, before text, html text)`));
  }
}

/**
 * Shows anew what names a thread or a document that is in another team by now: its title is for that team's readers
 * alone. Those whom the texts stand before knew it until then, so this follows the event.
 */
export function showAnewWhatNames(named: { threadId: number } | { documentId: number }): Promise<void> {
  const [column, id, address] = "threadId" in named
    ? [sql`thread_id`, named.threadId, `%/threads/${named.threadId}"><bdi>%`] as const
    : [sql`document_id`, named.documentId, `%"/documents/${named.documentId}"><bdi>%`] as const;
  return transaction(async (tx) => {
    const naming = await tx.execute<{ id: string }>(sql`
      select message_id as id from message_mention where ${column} = ${id}
      union select message_id from message_version where html like ${address}
      union select message_id from message_translation where html like ${address}`);
    if (naming.length > 0) await showAnew(tx, oneOf(message.id, naming.map((row) => row.id), "uuid"));
  });
}
