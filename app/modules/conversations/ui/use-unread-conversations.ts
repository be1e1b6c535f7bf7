import { useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { ConversationEvents } from "../contract";

/**
 * How many of one's conversations hold something unread: what `page`, the loaded frame, says, and from then on as it
 * changes. What came before a connection stood the server tells by itself, since it hears what is shown.
 */
export function useUnreadConversations(personId: number | null, page: { messages: number }): number {
  const [heard, setHeard] = useState<{ unread: number; on: object } | null>(null);
  const messages = heard?.on === page ? heard.unread : page.messages;
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    if (event === "conversations_changed") setHeard({ unread: (payload as ConversationEvents["conversations_changed"]).unread, on: page });
  }, { messages });
  return messages;
}
