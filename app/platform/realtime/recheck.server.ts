import { recheckEveryText, recheckCollaboration } from "../collaboration/lifecycle.server";
import { doEverywhere, registerErrand } from "../events/everywhere.server";
import { subscribe } from "../events/subscribe.server";
import { recheckEveryConnection, recheckConnections } from "./gateway.server";

const errand = "realtime.recheck";

registerErrand(errand, async (personId) => {
  await Promise.all(personId === null
    ? [recheckEveryConnection(), recheckEveryText()]
    : [recheckConnections(Number(personId)), recheckCollaboration(Number(personId))]);
});

/** Brings a person's live connections, channels and open texts alike, in line with their rights as they are now, on whichever process they are. */
export const recheckLiveAccess = (personId: number): Promise<void> => doEverywhere(errand, String(personId));

/** The same for everybody: when it is a team that has changed, not one person's place. */
export const recheckAllLiveAccess = (): Promise<void> => doEverywhere(errand, null);

/** Ends the live connections of ended sessions. */
export function registerLiveAccessSubscribers(): void {
  subscribe("auth.sessions_closed", "realtime.recheck", ({ personId }) => recheckLiveAccess(personId));
}
