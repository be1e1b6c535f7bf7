import { useLocation, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { messageElementId, seqOfElement, newLineId } from "../hrefs";
import type { FeedState } from "./thread-feed";

interface ThreadScroll {
  /** how many messages came in below what is on the screen */
  below: number;
  goToNewest: () => void;
}

/**
 * Where the reader is in the thread. Opening leads to the first unread message, else to the end; a
 * fragment that is not in the window loads the window round it. What comes in later moves nothing,
 * unless the reader was at the end: then the end stays in sight.
 */
export function useThreadScroll(end: RefObject<HTMLElement | null>, state: FeedState): ThreadScroll {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const opened = useRef(false);
  const newest = state.messages.at(-1)?.seq ?? 0;
  const { arrived, loaded } = state;
  const [seen, setSeen] = useState(newest);
  const atEnd = useRef(false);

  useEffect(() => {
    const wished = seqOfElement(hash);
    if (wished > 0 && !document.getElementById(messageElementId(wished))) navigate(`?around=${wished}${hash}`, { replace: true });
  }, [hash, navigate]);

  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    if (location.hash || window.scrollY > 0) return;
    const newLine = document.getElementById(newLineId);
    if (newLine) newLine.scrollIntoView();
    else end.current?.scrollIntoView({ block: "end" });
  }, [end]);

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      atEnd.current = entry?.isIntersecting ?? false;
      if (atEnd.current) setSeen(newest);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end, newest]);

  useEffect(() => {
    if (atEnd.current && arrived === newest) end.current?.scrollIntoView({ block: "nearest" });
  }, [end, newest, arrived]);

  const goToNewest = useCallback(() => end.current?.scrollIntoView({ block: "end" }), [end]);
  return { below: Math.max(0, newest - Math.max(seen, loaded)), goToNewest };
}
