import { useEffect, type RefObject } from "react";
import type { ThreadFeed } from "./thread-feed";

/** Brings in what stands beside the window as its reader comes near to it. Fetched where there is something beside; until then, and without scripts, links lead there. */
export function useNeighbours(list: RefObject<HTMLElement | null>, { feed, href, some }: { feed: ThreadFeed; href: string; some: boolean }): void {
  useEffect(() => {
    if (!some) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void import("./neighbours").then(({ followNeighbours }) => {
      if (!gone && list.current) stop = followNeighbours(list.current, feed, href);
    }, () => {});
    return () => {
      gone = true;
      stop?.();
    };
  }, [list, feed, href, some]);
}
