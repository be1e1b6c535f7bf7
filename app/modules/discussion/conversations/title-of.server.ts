import { eq } from "drizzle-orm";
import { thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { titleFor } from "./conversation-predicates.server";

/** What a thread that is at hand is called for the actor; a query only for a conversation without a title. */
export async function titleOf({ personId }: Actor, { id, title }: { id: number; title: string }): Promise<string> {
  if (title !== "") return title;
  const [row] = await database().select({ title: titleFor(personId) }).from(thread).where(eq(thread.id, id));
  return row?.title ?? title;
}
