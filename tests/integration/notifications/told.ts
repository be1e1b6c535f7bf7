import { desc, eq } from "drizzle-orm";
import { notification } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";

/** What somebody was told once everything that was committed has been followed, the newest first. */
export async function toldTo({ personId }: Pick<Actor, "personId">) {
  await followEvents();
  return database().select().from(notification).where(eq(notification.personId, personId)).orderBy(desc(notification.id));
}

/** Only why, for short expectations. */
export const reasonsOf = async (actor: Pick<Actor, "personId">) => (await toldTo(actor)).map(({ reason }) => reason);
