import { useEffect, useRef } from "react";
import type { ChannelName } from "./channels";

/**
 * Follows a live channel while the component is shown; none while it is null. The connection's code is
 * fetched after the page has come alive, so that it never delays reading.
 * Events: the channel's own, and "subscribed" (fetch what was missed), "disconnected", "refused".
 */
export function useChannel(channel: ChannelName | null, listener: (event: string, payload: unknown) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (channel === null) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void import("./live.client").then(({ followChannel }) => {
      if (!gone) stop = followChannel(channel, (event, payload) => latest.current(event, payload));
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [channel]);
}
