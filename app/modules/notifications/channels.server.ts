import { registerChannel } from "~/platform/realtime/gateway.server";

/** Opens the live channel `person:<id>` to the person themselves. */
export function registerNotificationChannels(): void {
  registerChannel("person", (actor, id) => Promise.resolve(actor.personId === id));
}
