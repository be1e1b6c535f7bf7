import { useRef, useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { PersonChannelEvents } from "../contract";

/**
 * How many entries of the inbox are unread: what `page`, the loaded frame, says, and from then on as it changes. What
 * the server says with a page is newer than what was heard before. After a lost connection the number is fetched,
 * since a live event comes at most once.
 */
export function useUnreadInbox(personId: number | null, page: { inbox: number }): number {
  const [heard, setHeard] = useState<{ unread: number; on: object } | null>(null);
  const missed = useRef(false);
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    if (event === "inbox_changed") setHeard({ unread: (payload as PersonChannelEvents["inbox_changed"]).unread, on: page });
    if (event === "disconnected") missed.current = true;
    if (event === "subscribed" && missed.current) {
      missed.current = false;
      void fetchUnread().then((unread) => unread !== null && setHeard({ unread, on: page }));
    }
  });
  return heard?.on === page ? heard.unread : page.inbox;
}

async function fetchUnread(): Promise<number | null> {
  const answer = await fetch("/inbox/unread").catch(() => null);
  return answer?.ok ? ((await answer.json()) as { unread: number }).unread : null;
}
