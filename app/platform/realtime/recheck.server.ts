import { recheckEveryText, recheckCollaboration } from "../collaboration/lifecycle.server";
import { subscribe } from "../events/subscribe.server";
import { recheckEveryConnection, recheckConnections } from "./gateway.server";

/** Brings a person's live connections, channels and open texts alike, in line with their rights as they are now. */
export async function recheckLiveAccess(personId: number): Promise<void> {
  await Promise.all([recheckConnections(personId), recheckCollaboration(personId)]);
}

/** The same for everybody: when it is a team that has changed, not one person's place. */
export async function recheckAllLiveAccess(): Promise<void> {
  await Promise.all([recheckEveryConnection(), recheckEveryText()]);
}

/** Ends the live connections of ended sessions. */
export function registerLiveAccessSubscribers(): void {
  subscribe("auth.sessions_closed", "realtime.recheck", ({ personId }) => recheckLiveAccess(personId));
}
