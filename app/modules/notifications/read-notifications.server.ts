import { and, eq, isNotNull, isNull, lte, sql, type SQL } from "drizzle-orm";
import { notification } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { ofThread } from "./of-thread.server";

/** An entry of the inbox: all about one thread, one request or one document, or one thing that is about none. */
export type EntryKey = { threadId: number } | { requestId: number } | { documentId: number } | { id: number };

/** Marks an entry of the actor's inbox as read, so far as it had come when it was shown. Appends `notifications.inbox_read`. */
export const readEntry = (actor: Actor, key: EntryKey, upTo: number): Promise<void> => mark(actor, and(entry(key), lte(notification.id, upTo)), true);

/** Marks the newest part of an entry as unread again. Appends `notifications.inbox_read`. */
export const unreadEntry = (actor: Actor, id: number): Promise<void> => mark(actor, eq(notification.id, id), false);

/** Marks everything as read that was there when the page was shown. Appends `notifications.inbox_read`. */
export const readInbox = (actor: Actor, upTo: number): Promise<void> => mark(actor, lte(notification.id, upTo), true);

function entry(key: EntryKey): SQL {
  if ("id" in key) return eq(notification.id, key.id);
  if ("requestId" in key) return eq(notification.requestId, key.requestId);
  return "documentId" in key ? eq(notification.documentId, key.documentId) : ofThread(key.threadId);
}

/** Whoever has a request before them has read all they were told of it. Appends `notifications.inbox_read` where that was something. */
export const readRequest = (actor: Actor, requestId: number): Promise<void> => mark(actor, entry({ requestId }), true);

function mark({ personId }: Actor, which: SQL | undefined, read: boolean): Promise<void> {
  return transaction(async (tx) => {
    const changed = await tx
      .update(notification)
      .set({ readAt: read ? sql`now()` : null })
      .where(and(eq(notification.personId, personId), read ? isNull(notification.readAt) : isNotNull(notification.readAt), which))
      .returning({ id: notification.id });
    if (changed.length > 0) await appendEvent(tx, "notifications.inbox_read", { personId });
  });
}
