import { useRef, useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { ConversationEvents } from "../contract";

/**
 * How many of one's conversations hold something unread: what `page`, the loaded frame, says, and from then on as it
 * changes. After a lost connection the number is fetched, since a live event comes at most once.
 */
export function useUnreadConversations(personId: number | null, page: { messages: number }): number {
  const [heard, setHeard] = useState<{ unread: number; on: object } | null>(null);
  const missed = useRef(false);
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    if (event === "conversations_changed") setHeard({ unread: (payload as ConversationEvents["conversations_changed"]).unread, on: page });
    if (event === "disconnected") missed.current = true;
    if (event !== "subscribed" || !missed.current) return;
    missed.current = false;
    void fetch("/messages/unread").then(async (answer) => {
      if (answer.ok) setHeard({ ...((await answer.json()) as { unread: number }), on: page });
    }, () => {});
  });
  return heard?.on === page ? heard.unread : page.messages;
}
