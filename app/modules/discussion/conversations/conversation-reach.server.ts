import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { conversation, conversationMember, person, personBlock } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Queryable } from "~/platform/database/connection.server";
import type { ConversationReach } from "../contract";

const other = alias(person, "other");

/**
 * Whether one of a conversation's people reaches the others; null for whoever is none of them. Of two, each must be
 * active and want messages of the other; why the other is not reached is nobody's to know. Groups are always reached.
 */
export async function conversationReach(on: Queryable, { personId }: Pick<Actor, "personId">, threadId: number): Promise<ConversationReach | null> {
  const blocks = (blocker: typeof other.id | number, blocked: typeof other.id | number) =>
    sql<boolean>`exists (select from ${personBlock} where ${personBlock.blockerId} = ${blocker} and ${personBlock.blockedId} = ${blocked})`;
  const [found] = await on
    .select({
      belongs: sql<boolean>`exists (select from ${conversationMember} where ${conversationMember.threadId} = ${threadId} and ${conversationMember.personId} = ${personId})`,
      blocked: blocks(personId, other.id),
      unreachable: sql<boolean>`(coalesce(${other.status} <> 'active', false) or ${blocks(other.id, personId)})`,
    })
    .from(conversation)
    .leftJoin(other, sql`${other.id} = case when ${conversation.firstId} = ${personId} then ${conversation.secondId} else ${conversation.firstId} end`)
    .where(eq(conversation.threadId, threadId));
  if (!found?.belongs) return null;
  if (found.blocked) return "blocked";
  return found.unreachable ? "unreachable" : "open";
}
