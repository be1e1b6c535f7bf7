import { publish } from "~/platform/realtime/gateway.server";
import type { PersonChannelEvents } from "./contract";
import { unreadOf } from "./unread-count.server";

/** Tells the open windows of these people how much is unread in their inbox now. */
export async function announceUnread(personIds: number[]): Promise<void> {
  if (personIds.length === 0) return;
  for (const [personId, unread] of await unreadOf([...new Set(personIds)])) {
    publish(`person:${personId}`, "inbox_changed", { unread } satisfies PersonChannelEvents["inbox_changed"]);
  }
}
