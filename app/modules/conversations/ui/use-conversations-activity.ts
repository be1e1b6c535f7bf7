import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useChannel } from "~/platform/realtime/use-channel";

/** Messages come in bursts; the page is loaded again once for each. */
const pauseMilliseconds = 500;

/** Keeps the list of conversations up to date while it is shown. */
export function useConversationsActivity(personId: number): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const missed = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  useChannel(`person:${personId}`, (event) => {
    if (event === "disconnected") missed.current = true;
    if (event !== "conversations_changed" && !(event === "subscribed" && missed.current)) return;
    missed.current = false;
    clearTimeout(timer.current);
    timer.current = setTimeout(revalidate, pauseMilliseconds);
  });
}
