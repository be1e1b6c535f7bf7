import { eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessThread } from "./access-thread.server";

/** Whether somebody shows that they are here, and sees it of others who do. */
export async function showsPresence({ personId }: Pick<Actor, "personId">): Promise<boolean> {
  const [found] = await database().select({ shows: person.showsPresence }).from(person).where(eq(person.id, personId));
  return found?.shows ?? false;
}

/**
 * Whether the actor is among those who see of one another that they have a thread open: people of its team or its
 * conversation who have asked for it. Throws `not_found` and `forbidden` where they may not read it.
 */
export async function sharesPresence(actor: Actor, threadId: number): Promise<boolean> {
  const { team } = await accessThread(actor, threadId, "read");
  if (team && (await accessTeam(actor, { id: team.id }, "read")).role === null) return false;
  return showsPresence(actor);
}
