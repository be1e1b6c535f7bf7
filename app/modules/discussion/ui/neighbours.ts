import { flushSync } from "react-dom";
import type { MessagesBeside } from "../contract";
import { messageElementId, seqOfElement } from "../hrefs";
import type { ThreadFeed } from "./thread-feed";

/** From so near to an edge of the window what stands beyond it is fetched. */
const nearPixels = 800;
/** After the last movement, before the address tells the place: browsers refuse to be told too often. */
const restMilliseconds = 400;
/** What lies above it is hidden by the frame. */
const topPixels = 64;

type Side = "earlier" | "later";

/** Where somebody reads: a message, and how far from the top of the screen it begins. */
interface Place {
  seq: number;
  top: number;
}

/**
 * Brings the neighbouring messages of a long thread into the page while its reader moves towards them, or presses their
 * link, without moving what is on the screen by a pixel; what lies far off on the other side is let go of. The address follows,
 * so that reloading and coming back lead to the same place. Returns the way to stop.
 */
export function followNeighbours(list: HTMLElement, feed: ThreadFeed, href: string): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let from = window.scrollY;
  let loading: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function widen(side: Side): Promise<void> {
    try {
      const run = await fetchBeside(`${href}/messages?${side === "earlier" ? "before" : "after"}=${edgeOf(feed, side)}`, signal);
      if (run && !signal.aborted) keepingPlace(list, () => flushSync(() => feed.widen(run, side)));
    } catch {
      // There is no link. The reader's next movement tries again, and the link to the messages is there.
    } finally {
      loading = undefined;
      from = window.scrollY;
      later();
    }
  }
  const load = (side: Side): Promise<void> => (loading ??= widen(side));

  /** Leads to the message beyond the edge, which may be on its way already. */
  async function goOn(side: Side, otherwise: string): Promise<void> {
    const next = messageElementId(edgeOf(feed, side) + (side === "earlier" ? -1 : 1));
    await loading;
    if (!document.getElementById(next)) await load(side);
    if (!focusOn(document.getElementById(next)) && navigator.onLine) location.assign(otherwise);
  }

  const note = () => {
    clearTimeout(timer);
    const widened = feed.widened || stateOfEntry().place !== undefined;
    const place = widened && location.pathname === href ? placeIn(list) : null;
    if (place) history.replaceState({ ...history.state, place }, "", `${href}?around=${place.seq}`);
  };
  const later = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(note, restMilliseconds);
  };
  const move = () => {
    const [before, now] = [from, window.scrollY];
    from = now;
    later();
    if (now === before) return;
    const side: Side = now < before ? "earlier" : "later";
    const edge = list.querySelector(`[data-beside=${side}]`)?.getBoundingClientRect();
    if (edge && (side === "earlier" ? edge.bottom > -nearPixels : edge.top < window.innerHeight + nearPixels)) void load(side);
  };
  const press = (event: MouseEvent) => {
    note();
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-beside] a:first-child") : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void goOn(link.closest("[data-beside=earlier]") ? "earlier" : "later", link.href);
  };

  returnOnce();
  window.addEventListener("scroll", move, { passive: true, signal });
  window.addEventListener("pagehide", note, { signal });
  list.addEventListener("click", press, { signal });
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}

const edgeOf = (feed: ThreadFeed, side: Side): number => feed.snapshot().messages.at(side === "earlier" ? 0 : -1)?.seq ?? 0;

async function fetchBeside(address: string, signal: AbortSignal): Promise<MessagesBeside | null> {
  const answer = await fetch(address, { headers: { accept: "application/json" }, cache: "no-store", signal });
  return answer.ok ? ((await answer.json()) as MessagesBeside) : null;
}

/** The message that the reader has at the top of the screen. */
const topmost = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("li[id^=message-]")].find((message) => message.getBoundingClientRect().bottom > topPixels);

function placeIn(list: HTMLElement): Place | null {
  const message = topmost(list);
  return message ? { seq: seqOfElement(message.id), top: message.getBoundingClientRect().top } : null;
}

/** Changes the list above and below what is on the screen, which stays where it is, and so does the focus. */
function keepingPlace(list: HTMLElement, change: () => void): void {
  const message = topmost(list);
  const top = message?.getBoundingClientRect().top ?? 0;
  const focused = list.querySelector("[data-beside]:focus-within");
  change();
  if (!message?.isConnected) return;
  window.scrollBy({ top: message.getBoundingClientRect().top - top, behavior: "instant" });
  if (focused && !focused.isConnected) focusOn(message);
}

/** What the browser keeps with this entry of its history. */
const stateOfEntry = () => (history.state ?? {}) as { key?: string; place?: Place };

/** The entry of the history that was last returned to. */
let returnedTo: unknown = null;

/** Somebody who comes back finds the page as they left it, though other messages may stand above. */
function returnOnce(): void {
  const { key, place } = stateOfEntry();
  if (key === returnedTo) return;
  returnedTo = key;
  const message = place ? document.getElementById(messageElementId(place.seq)) : null;
  if (place && message) window.scrollBy({ top: message.getBoundingClientRect().top - place.top, behavior: "instant" });
}

function focusOn(message: HTMLElement | null): boolean {
  if (!message) return false;
  message.tabIndex = -1;
  message.focus({ preventScroll: true });
  message.scrollIntoView({ block: "nearest" });
  return true;
}
