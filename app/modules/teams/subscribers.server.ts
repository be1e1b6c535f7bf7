import { subscribe } from "~/platform/events/subscribe.server";
import { recheckLiveAccess } from "~/platform/realtime/recheck.server";

/** Whoever loses or changes their place in a team sees it at once in what they have open. */
export function registerTeamSubscribers(): void {
  subscribe("teams.member_left", "teams.recheck", ({ personId }) => recheckLiveAccess(personId));
  subscribe("teams.role_changed", "teams.recheck", ({ personId }) => recheckLiveAccess(personId));
  subscribe("teams.member_joined", "teams.recheck", ({ personId }) => recheckLiveAccess(personId));
}
