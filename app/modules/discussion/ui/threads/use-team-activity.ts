import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useChannel } from "~/platform/realtime/use-channel";

/** Activity comes in bursts; the list is loaded again once for each. */
const pauseMilliseconds = 1_500;

/** Keeps a list of a team's threads up to date while it is shown: what is written there, and what its reader reads elsewhere. */
export function useTeamActivity(teamId: number, personId: number): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const missed = useRef(false);
  const reload = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(revalidate, pauseMilliseconds);
  };
  useChannel(`team:${teamId}`, (event) => {
    if (event === "disconnected") missed.current = true;
    if (event === "thread_activity" || (event === "subscribed" && missed.current)) {
      missed.current = false;
      reload();
    }
  });
  useChannel(`person:${personId}`, (event) => {
    if (event === "thread_read" || event === "teams_unread") reload();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
