import { useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { ReadingEvents } from "../contract";

/** More teams with something unread are not said to be shown, so that the server takes what is said; whoever has more hears all of it anew. */
const mostSaid = 100;

/**
 * How many threads of each of one's teams hold something unread: what `page`, the loaded frame, says, and from then on
 * as something comes, and as one reads on another device, or in another window. What came before a connection stood the server tells by itself, since it hears what is shown.
 */
export function useTeamUnread<Team extends { href: string; unread: number }>(personId: number | null, page: { teams: Team[] }): Team[] {
  const [heard, setHeard] = useState<{ counts: Record<string, number>; on: object } | null>(null);
  const teams = heard?.on === page ? page.teams.map((team) => ({ ...team, unread: heard.counts[slugIn(team)] ?? team.unread })) : page.teams;
  const shown = Object.fromEntries(teams.filter(({ unread }) => unread > 0).slice(0, mostSaid).map((team) => [slugIn(team), team.unread]));
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    const changed = changedCounts(event, payload, page);
    if (changed) setHeard((before) => ({ on: page, counts: { ...(before?.on === page ? before.counts : {}), ...changed } }));
  }, { teams: shown });
  return teams;
}

/** The slug in a team's address. */
const slugIn = ({ href }: { href: string }): string => href.slice("/teams/".length);

/** What an event says of the teams of a page, by slug. */
function changedCounts(event: string, payload: unknown, page: { teams: { href: string }[] }): Record<string, number> | null {
  if (event === "teams_unread") {
    const { counts } = payload as ReadingEvents["teams_unread"];
    return Object.fromEntries(page.teams.map((team) => [slugIn(team), counts[slugIn(team)] ?? 0]));
  }
  if (event !== "thread_read" && event !== "team_unread") return null;
  const { slug, unread } = payload as ReadingEvents["thread_read" | "team_unread"];
  return slug ? { [slug]: unread } : null;
}
