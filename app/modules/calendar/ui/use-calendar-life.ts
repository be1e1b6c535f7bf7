import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { ChannelName } from "~/platform/realtime/channels";
import { useChannel } from "~/platform/realtime/use-channel";
import type { CalendarLiveEvents } from "../contract";

/** Answers come in bursts; the page is loaded again once for each. */
const pauseMilliseconds = 800;

/** Keeps a page that shows an event, or a team's events, as they are while it is open. */
export function useCalendarLife(channel: ChannelName): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const missed = useRef(false);
  useChannel(channel, (event) => {
    if (event === "disconnected") missed.current = true;
    const caughtUp = event === "subscribed" && missed.current;
    if (event !== ("calendar_changed" satisfies keyof CalendarLiveEvents) && event !== "channel_closed" && !caughtUp) return;
    missed.current = false;
    clearTimeout(timer.current);
    timer.current = setTimeout(revalidate, pauseMilliseconds);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
