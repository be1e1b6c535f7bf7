import { and, eq, isNull, sql } from "drizzle-orm";
import { message, notification } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared } from "~/platform/database/connection.server";
import { among, listed } from "~/platform/database/one-of.server";
import { entryKey } from "./visible.server";

/** All that is unread about one thread, request or document counts once. What one may no longer read was forgotten when that was lost. */
const entries = sql<number>`count(distinct ${entryKey})::int`;

const ofOne = prepared((on) => on
  .select({ unread: entries })
  .from(notification)
  .leftJoin(message, eq(message.id, notification.messageId))
  .where(and(eq(notification.personId, sql.placeholder("personId")), isNull(notification.readAt)))
  .prepare("unread_in_inbox"));

/** How many entries of the actor's inbox are unread. One query on what is unread alone; for the shell. */
export async function unreadInInbox({ personId }: Pick<Actor, "personId">): Promise<number> {
  const [row] = await ofOne().execute({ personId });
  return row?.unread ?? 0;
}

const ofMany = prepared((on) => on
  .select({ personId: notification.personId, unread: entries })
  .from(notification)
  .leftJoin(message, eq(message.id, notification.messageId))
  .where(and(among(notification.personId, "personIds", "int"), isNull(notification.readAt)))
  .groupBy(notification.personId)
  .prepare("unread_of_many"));

/** The same for many people at once. */
export async function unreadOf(personIds: number[]): Promise<Map<number, number>> {
  const rows = await ofMany().execute({ personIds: listed(personIds) });
  const found = new Map(rows.map(({ personId, unread }) => [personId, unread]));
  return new Map(personIds.map((id) => [id, found.get(id) ?? 0]));
}
