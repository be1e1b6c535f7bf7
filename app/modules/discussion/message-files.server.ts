import { and, eq, isNull } from "drizzle-orm";
import type { FileOwner } from "~/modules/files/public.server";
import { message } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { accessThread } from "./access-thread.server";

/** Under what messages own files. */
export const messageKind = "message";

/** A message as an owner of files. */
export const messageFiles = (id: string): FileOwner => ({ kind: messageKind, id });

/** Whoever may read a message may open its files, in whichever thread it stands by now. Throws `not_found` and `forbidden`. */
export async function readMessageOfFiles(actor: Actor, id: string): Promise<void> {
  const [found] = await database().select({ threadId: message.threadId }).from(message).where(and(eq(message.id, id), isNull(message.deletedAt)));
  if (!found) notFound("message");
  await accessThread(actor, found.threadId, "read");
}
