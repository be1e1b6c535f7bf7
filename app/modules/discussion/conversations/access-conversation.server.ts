import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { ConversationReach } from "../contract";
import { conversationReach } from "./conversation-reach.server";

/** Decides that the actor is one of a conversation's people; says whether they reach the others. Throws `not_found`, also for a team's thread. */
export const accessConversation = async (actor: Actor, threadId: number, on?: Queryable): Promise<ConversationReach> =>
  (await conversationReach(on ?? database(), actor, threadId)) ?? notFound("conversation");
