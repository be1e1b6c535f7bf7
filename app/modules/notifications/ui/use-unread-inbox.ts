import { useState } from "react";
import { useChannel } from "~/platform/realtime/use-channel";
import type { PersonChannelEvents } from "../contract";

/**
 * How many entries of the inbox are unread: what `page`, the loaded frame, says, and from then on as it changes. What
 * the server says with a page is newer than what was heard before. What came before the connection stood, the first one and each
 * after, the server tells by itself, since it hears what is shown.
 */
export function useUnreadInbox(personId: number | null, page: { inbox: number }): number {
  const [heard, setHeard] = useState<{ unread: number; on: object } | null>(null);
  const inbox = heard?.on === page ? heard.unread : page.inbox;
  useChannel(personId === null ? null : `person:${personId}`, (event, payload) => {
    if (event === "inbox_changed") setHeard({ unread: (payload as PersonChannelEvents["inbox_changed"]).unread, on: page });
  }, { inbox });
  return inbox;
}
