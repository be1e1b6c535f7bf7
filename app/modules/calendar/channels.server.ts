import { DomainError } from "~/platform/errors";
import { registerChannel } from "~/platform/realtime/gateway.server";
import { accessEvent } from "./access-event.server";

/** Opens the live channel `event:<id>` to those who see the event. */
export function registerCalendarChannels(): void {
  registerChannel("event", async (actor, id) => {
    try {
      await accessEvent(actor, { id }, "see");
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
}
