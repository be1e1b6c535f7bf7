import { useLocation, useRevalidator } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useFormat } from "~/platform/i18n/format";
import { useChannel } from "~/platform/realtime/use-channel";
import type { MessagesSince } from "../contract";
import { threadHref } from "../hrefs";
import type { ThreadView } from "../thread-view.server";
import { ThreadFeed, type FeedState, type FetchSince } from "./thread-feed";

/** How long after a failed fetch the next one is tried. */
const retryMilliseconds = 4_000;

const fetcherOf = (messagesHref: string): FetchSince => async (seq, change) => {
  const answer = await fetch(`${messagesHref}?since=${seq}&change=${change}`, { headers: { accept: "application/json" }, cache: "no-store" });
  if (answer.ok) return (await answer.json()) as MessagesSince;
  if ([401, 403, 404].includes(answer.status)) return null;
  throw new Error(`The server answers ${answer.status}.`);
};

/** A thread's messages, kept live while the page is open. */
export function useThreadFeed(view: ThreadView): { feed: ThreadFeed; state: FeedState } {
  const { locale } = useFormat();
  const { key } = useLocation();
  const [{ feed, shown, at }, setCurrent] = useState(() => ({
    feed: new ThreadFeed(view, locale, fetcherOf(`${threadHref(view.team?.slug, view.id)}/messages`)),
    shown: view,
    at: key,
  }));
  if (shown !== view) setCurrent({ feed: feed.renewed(view, at === key), shown: view, at: key });
  const state = useSyncExternalStore(feed.subscribe, feed.snapshot, feed.snapshot);
  const { revalidate } = useRevalidator();
  useChannel(`thread:${view.id}`, (event, payload) => (event === "thread_changed" ? revalidate() : feed.hear(event, payload)));
  useWakeUps(feed);
  useEffect(() => {
    if (feed.lacks) void feed.catchUp();
  }, [feed]);
  useEffect(() => {
    if (!state.behind) return;
    const timer = setTimeout(() => void feed.catchUp(), retryMilliseconds);
    return () => clearTimeout(timer);
  }, [feed, state]);
  return { feed, state };
}

/** A device that slept or lost its link heard nothing meanwhile. */
function useWakeUps(feed: ThreadFeed): void {
  useEffect(() => {
    const wakeUp = () => {
      if (document.visibilityState === "visible") void feed.catchUp();
    };
    window.addEventListener("online", wakeUp);
    document.addEventListener("visibilitychange", wakeUp);
    return () => {
      window.removeEventListener("online", wakeUp);
      document.removeEventListener("visibilitychange", wakeUp);
    };
  }, [feed]);
}
