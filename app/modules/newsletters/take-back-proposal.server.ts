import { and, eq } from "drizzle-orm";
import { newsletterItem } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessNewsletter } from "./access-newsletter.server";
import { inInbox } from "./item-rows.server";

/** Takes one's own proposal out of the inbox; nothing happens when it is somebody else's, or taken already. */
export async function takeBackProposal(actor: Actor, slug: string, item: number): Promise<void> {
  const { newsletter } = await accessNewsletter(actor, slug, "read");
  await database().delete(newsletterItem).where(and(eq(newsletterItem.id, item), eq(newsletterItem.proposedById, actor.personId), inInbox(newsletter.id)));
}
