import { and, eq, isNull } from "drizzle-orm";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { calledInVain } from "~/platform/rich-text/mentions";
import type { RichText } from "~/platform/rich-text/rich-text";
import { accessThread } from "../access-thread.server";
import { maxMentions } from "../contract";
import type { MessagePlace } from "../message-life/access-message.server";
import type { RenderedMessage } from "../render-message.server";
import { resolveMentions, type MentioningMessage } from "./resolve-mentions.server";

/** What whoever wrote a message found out on the way: what in it called nobody. Left out where it was written before, or holds no `@`. */
export interface FoundInVain {
  namedNobody?: string[];
}

/** The same of a message whose mentions have just been found out, for its writer to be told without doing that again. */
export const foundInVain = (content: MentioningMessage): FoundInVain => (content.source.includes("@") ? { namedNobody: inVain(content) } : {});

/**
 * What stands behind an `@` in a message of the actor's and names nobody whom a message of theirs reaches in this
 * thread, for them alone to be told. It is the same whether there is no such person or one they may not know of. Of words
 * without an `@`, and of a message that has just been written, it costs nothing. Throws `not_found` and `forbidden`.
 */
export async function namedNobody(actor: Actor, { threadId, namedNobody: found }: { threadId: number } & FoundInVain, content: RenderedMessage): Promise<string[]> {
  if (found || !content.source.includes("@")) return found ?? [];
  const { team, readers } = await accessThread(actor, threadId, "read");
  const { shown } = await resolveMentions(database(), actor, { team, readers, mayCallTeam: true, callsTeam: true }, content);
  return inVain({ body: content.body, shown });
}

/** What in a message called nobody, of one whose mentions are found out. */
export const inVain = ({ body, shown }: Pick<MentioningMessage, "body" | "shown">): string[] => calledInVain(body, new Set(shown.keys())).slice(0, maxMentions);

/** The same of a message that stands in a thread; nothing where it is not the actor's, or not there any more. */
export async function namedNobodyThere(actor: Actor, { threadId, seq, namedNobody: found }: MessagePlace & FoundInVain): Promise<string[]> {
  if (found) return found;
  const [own] = await database()
    .select({ source: message.source, body: message.body, html: message.html, text: message.text })
    .from(message)
    .where(and(eq(message.threadId, threadId), eq(message.seq, seq), eq(message.authorId, actor.personId), isNull(message.deletedAt)));
  return own ? namedNobody(actor, { threadId }, { ...own, body: own.body as RichText }) : [];
}
