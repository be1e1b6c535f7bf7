import { documentComment, documentCommentMention } from "~db/schema";
import { inVain, renderMessage, resolveMentions } from "~/modules/discussion/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { commentPlace } from "./named-nobody.server";

interface NewComment {
  id: string;
  remarkId: number;
  /** Where the document lies: who reads that may be named. */
  team: { id: number; slug: string };
  message: string;
}

/**
 * Writes a comment, and whom it names; gives back what in it called nobody. Throws `invalid` on the field `message` as
 * `renderMessage` does.
 */
export async function keepComment(tx: Transaction, actor: Actor, { id, remarkId, team, message }: NewComment): Promise<string[]> {
  const { source, html, targets, body, shown } = await resolveMentions(tx, actor, commentPlace(team), renderMessage(message));
  await tx.insert(documentComment).values({ id, remarkId, authorId: actor.personId, source, html });
  const people = targets.flatMap(({ kind, personId }) => (kind === "person" && personId ? [{ commentId: id, personId }] : []));
  if (people.length > 0) await tx.insert(documentCommentMention).values(people).onConflictDoNothing();
  return inVain({ body, shown });
}
