import type { EventName } from "~/platform/events/event-types";
import { subscribe } from "~/platform/events/subscribe.server";
import { publish, publishToPerson } from "~/platform/realtime/gateway.server";
import { recheckAllLiveAccess, recheckLiveAccess } from "~/platform/realtime/recheck.server";
import { followMove } from "./follow-move.server";
import { handOverLeads } from "./hand-over-leads.server";
import type { TeamLifeEvents } from "./contract";

const changesOfPlace = [
  "teams.member_left", "teams.role_changed", "teams.member_joined", "teams.join_request_closed",
  "teams.person_invited", "teams.invitation_closed", "teams.succession_changed",
] as const satisfies EventName[];

/** Whoever loses or changes their place in a team, and everybody when the team itself changes, sees it at once in what they have open. */
export function registerTeamSubscribers(): void {
  for (const change of changesOfPlace) {
    subscribe(change, "teams.recheck", async ({ teamId, personId }) => {
      await recheckLiveAccess(personId);
      publishToPerson(personId, `team:${teamId}`, "place_changed" satisfies keyof TeamLifeEvents, {});
    });
  }
  subscribe("identity.person_left", "teams.hand-over", handOverLeads);
  subscribe("identity.person_moved", "teams.follow-move", followMove);
  subscribe("teams.team_changed", "teams.recheck", async ({ teamId }) => {
    publish(`team:${teamId}`, "team_changed" satisfies keyof TeamLifeEvents, {});
    await recheckAllLiveAccess();
  });
}
