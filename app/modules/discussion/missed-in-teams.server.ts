import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { ReadingEvents } from "./contract";
import { unreadByTeam } from "./unread.server";

/** What is unread in a person's teams, where it is not what their window shows: by slug, of those that hold something. */
export async function missedInTeams(actor: Actor, shown: unknown): Promise<{ event: "teams_unread"; payload: ReadingEvents["teams_unread"] } | null> {
  const [teams, unread] = await Promise.all([teamsOf(actor, "en"), unreadByTeam(actor)]);
  const counts = Object.fromEntries(teams.flatMap(({ id, slug }) => (unread.has(id) ? [[slug, unread.get(id)!.threads]] : [])));
  return isSame(counts, shown) ? null : { event: "teams_unread", payload: { counts } };
}

function isSame(counts: Record<string, number>, shown: unknown): boolean {
  const known = new Map(Object.entries(shown ?? {}));
  return known.size === Object.keys(counts).length && [...known].every(([slug, threads]) => counts[slug] === threads);
}
