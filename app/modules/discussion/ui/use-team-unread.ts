import { useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { ReadingEvents } from "../contract";

/**
 * How many threads of each of one's teams hold something unread: what `page`, the loaded frame, says, and from then on
 * as one reads on another device, or in another window.
 */
export function useTeamUnread<Team extends { href: string; unread: number }>(personId: number | null, page: { teams: Team[] }): Team[] {
  const [heard, setHeard] = useState<{ counts: Record<string, number>; on: object } | null>(null);
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    if (event !== "thread_read") return;
    const { slug, unread } = payload as ReadingEvents["thread_read"];
    if (slug) setHeard((before) => ({ on: page, counts: { ...(before?.on === page ? before.counts : {}), [`/teams/${slug}`]: unread } }));
  });
  if (heard?.on !== page) return page.teams;
  return page.teams.map((team) => ({ ...team, unread: heard.counts[team.href] ?? team.unread }));
}
