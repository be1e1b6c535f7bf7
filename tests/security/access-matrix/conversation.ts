import { randomUUID } from "node:crypto";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import type { Actor } from "~/platform/auth/actor";

/** A conversation of two people, in which the second answered: messages 1 and 2. Nobody else of the matrix is in it. */
export async function buildConversation(first: Actor, second: Actor, secret: string): Promise<{ conversationId: number }> {
  const said = (words: string) => ({ messageId: randomUUID(), language: "en" as const, message: renderMessage(words) });
  const { threadId } = await writeToPeople(first, { to: [second.handle], title: "", ...said(`Words ${secret}`) });
  await postMessage(second, { threadId, ...said("An answer") });
  return { conversationId: threadId };
}
