import { useEffect, useRef } from "react";
import type { ChannelName, Shown } from "./channels";

/**
 * Follows a live channel while the component is shown; none while it is null. The connection's code is
 * fetched after the page has come alive, so that it never delays reading.
 * Events: the channel's own, and "subscribed" (fetch what was missed), "disconnected", "refused". What is `shown` already of
 * parts that a module compares (`registerMissed`) needs no fetching: behind "subscribed" comes an event where it is out of date.
 */
export function useChannel(channel: ChannelName | null, listener: (event: string, payload: unknown) => void, shown?: Shown): void {
  const latest = useRef({ listener, shown });
  useEffect(() => {
    latest.current = { listener, shown };
  });
  useEffect(() => {
    if (channel === null) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void import("./live.client").then(({ followChannel }) => {
      if (!gone) stop = followChannel(channel, (event, payload) => latest.current.listener(event, payload), () => latest.current.shown);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [channel]);
}
