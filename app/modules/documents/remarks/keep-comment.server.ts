import { documentComment, documentCommentMention } from "~db/schema";
import { renderMessage, resolveMentions } from "~/modules/discussion/public.server";
import { readersOfTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";

interface NewComment {
  id: string;
  remarkId: number;
  /** Where the document lies: who reads that may be named. */
  team: { id: number; slug: string };
  message: string;
}

/**
 * Writes a comment, and whom it names. Groups are called in threads alone, so `@team` stays the word it is. Throws
 * `invalid` on the field `message` as `renderMessage` does.
 */
export async function keepComment(tx: Transaction, actor: Actor, { id, remarkId, team, message }: NewComment): Promise<void> {
  const { source, html, targets } = await resolveMentions(tx, actor, { team, readers: readersOfTeam(team.id), mayCallTeam: false, callsTeam: false, withoutGroups: true }, renderMessage(message));
  await tx.insert(documentComment).values({ id, remarkId, authorId: actor.personId, source, html });
  const people = targets.flatMap(({ kind, personId }) => (kind === "person" && personId ? [{ commentId: id, personId }] : []));
  if (people.length > 0) await tx.insert(documentCommentMention).values(people).onConflictDoNothing();
}
