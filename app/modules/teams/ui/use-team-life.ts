import { useRevalidator } from "@remix-run/react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { TeamLifeEvents } from "../contract";

const changes: string[] = ["team_changed", "place_changed"] satisfies (keyof TeamLifeEvents)[];

/** Loads the page again when the team it shows, or the reader's place in it, has changed; also when it is no longer theirs to see. */
export function useTeamLife(teamId: number | null): void {
  const { revalidate } = useRevalidator();
  useChannel(teamId === null ? null : `team:${teamId}`, (event) => {
    if (changes.includes(event) || event === "channel_closed") revalidate();
  });
}
