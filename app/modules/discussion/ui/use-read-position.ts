import { useEffect, type RefObject } from "react";
import { seqOfElement } from "../hrefs";

/** Between two reports of how far the reader has come. */
const pauseMilliseconds = 1_000;

interface ReadPosition {
  /** where it is reported */
  href: string;
  /** how far the reader had read before */
  read: number;
  /** the highest number shown; a change of it looks for new elements */
  newest: number;
}

/**
 * Reports quietly how far a thread has been read: up to the last message whose end has been on the
 * screen of a visible page. What is not yet reported goes along when the page is left.
 */
export function useReadPosition(list: RefObject<HTMLElement | null>, { href, read, newest }: ReadPosition): void {
  useEffect(() => {
    const reader = new Reader(href, read);
    const observer = new IntersectionObserver(
      (entries) => entries.filter(endIsShown).forEach(({ target }) => reader.saw(seqOfElement(target.id))),
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    list.current?.querySelectorAll("li[id^=message-]").forEach((message) => observer.observe(message));
    const leave = () => reader.report();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      reader.report();
    };
  }, [list, href, read, newest]);
}

const endIsShown = ({ isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry) =>
  isIntersecting && boundingClientRect.bottom <= (rootBounds?.bottom ?? 0) + 1;

class Reader {
  private reported: number;
  private seen: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly href: string, read: number) {
    this.reported = read;
    this.seen = read;
  }

  saw(seq: number): void {
    if (document.visibilityState !== "visible" || seq <= this.seen) return;
    this.seen = seq;
    this.timer ??= setTimeout(() => this.report(), pauseMilliseconds);
  }

  report(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.seen <= this.reported) return;
    this.reported = this.seen;
    navigator.sendBeacon(this.href, new URLSearchParams({ read: String(this.seen) }));
  }
}
