import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessPresentThread } from "../access-thread.server";
import { teamReach } from "./resolve-mentions.server";

/** How many people `@team` calls in a team's thread the actor may write in. Throws `not_found` and `forbidden`. */
export async function reachIn(actor: Actor, threadId: number): Promise<number> {
  const { team } = await accessPresentThread(actor, threadId, "post");
  return team ? teamReach(database(), team.id, actor) : 0;
}
