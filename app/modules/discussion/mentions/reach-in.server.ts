import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessTeamThread } from "../access-thread.server";
import { teamReach } from "./resolve-mentions.server";

/** How many people `@team` calls in a thread the actor may read. Throws `not_found` and `forbidden`. */
export async function reachIn(actor: Actor, threadId: number): Promise<number> {
  const { team } = await accessTeamThread(actor, threadId, "read");
  return teamReach(database(), team.id, actor);
}
