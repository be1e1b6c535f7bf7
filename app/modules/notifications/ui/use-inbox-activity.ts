import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useChannel } from "~/platform/realtime/use-channel";

/** What one is told comes in bursts; the page is loaded again once for each. */
const pauseMilliseconds = 1_000;

/** Keeps the inbox up to date while it is shown. */
export function useInboxActivity(personId: number): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const missed = useRef(false);
  useChannel(`person:${personId}`, (event) => {
    if (event === "disconnected") missed.current = true;
    if (event !== "inbox_changed" && !(event === "subscribed" && missed.current)) return;
    missed.current = false;
    clearTimeout(timer.current);
    timer.current = setTimeout(revalidate, pauseMilliseconds);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
