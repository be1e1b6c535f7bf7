import { registerChannel } from "~/platform/realtime/gateway.server";
import { registerMissed } from "~/platform/realtime/missed.server";
import type { PersonChannelEvents } from "./contract";
import { unreadInInbox } from "./unread-count.server";

/** Opens the live channel `person:<id>` to the person themselves; a window that comes with another count hears how much waits in their inbox. */
export function registerNotificationChannels(): void {
  registerChannel("person", (actor, id) => Promise.resolve(actor.personId === id));
  registerMissed("person", "inbox", async (actor, shown) => {
    const unread = await unreadInInbox(actor);
    return unread === shown ? null : { event: "inbox_changed", payload: { unread } satisfies PersonChannelEvents["inbox_changed"] };
  });
}
