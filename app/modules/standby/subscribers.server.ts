import { subscribe } from "~/platform/events/subscribe.server";
import { endPlaces } from "./end-places.server";

/** Whoever is no longer in a team is on none of its lists. */
export function registerStandbySubscribers(): void {
  subscribe("teams.member_left", "standby.end-places", endPlaces);
}
