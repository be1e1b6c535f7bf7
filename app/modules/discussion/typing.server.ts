import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessThread } from "./access-thread.server";
import type { ThreadChannelEvents } from "./contract";

/** Whether somebody lets others see that they are writing, and sees it of them. */
export async function showsTyping({ personId }: Pick<Actor, "personId">): Promise<boolean> {
  const [found] = await database().select({ shows: person.showsTyping }).from(person).where(eq(person.id, personId));
  return found?.shows ?? false;
}

/** What the others in a thread are told while somebody writes there: for who may post, and wants it seen. Stored nowhere. */
export async function typingIn(actor: Actor, threadId: number): Promise<ThreadChannelEvents["typing"] | null> {
  try {
    await accessThread(actor, threadId, "post");
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
  return (await showsTyping(actor)) ? { by: actor.personId, name: actor.displayName } : null;
}
