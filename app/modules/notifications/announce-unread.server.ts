import { gathered } from "~/platform/events/gathered.server";
import { mayBeFollowed, publish } from "~/platform/realtime/gateway.server";
import type { PersonChannelEvents } from "./contract";
import { unreadOf } from "./unread-count.server";

const announce = gathered<number>(async (personIds) => {
  // Most people have no window open: what is unread for them is counted when they come.
  const present = personIds.filter((id) => mayBeFollowed(`person:${id}`));
  if (present.length === 0) return;
  for (const [personId, unread] of await unreadOf(present)) {
    publish(`person:${personId}`, "inbox_changed", { unread } satisfies PersonChannelEvents["inbox_changed"]);
  }
});

/** Tells the open windows of these people how much is unread in their inbox now. */
export async function announceUnread(personIds: number[]): Promise<void> {
  await Promise.all(personIds.map(announce));
}
