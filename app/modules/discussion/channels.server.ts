import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { registerAttendance } from "~/platform/realtime/attendance.server";
import { registerChannel, registerSignal } from "~/platform/realtime/gateway.server";
import { registerMissed } from "~/platform/realtime/missed.server";
import { accessThread } from "./access-thread.server";
import type { ThreadChannelEvents } from "./contract";
import { missedInTeams } from "./missed-in-teams.server";
import { sharesPresence } from "./presence.server";
import { typingIn } from "./typing.server";

/** Opens the live channels `thread:<id>` and `team:<id>` to those who may read there, `presence:<thread>` to those of them who show one another that they are here. */
export function registerDiscussionChannels(): void {
  registerChannel("thread", (actor, id) => allowed(accessThread(actor, id, "read")));
  registerSignal("thread", "typing" satisfies keyof ThreadChannelEvents, typingIn);
  registerChannel("presence", (actor, id) => allowed(sharesPresence(actor, id)));
  registerAttendance("presence");
  registerMissed("person", "teams", missedInTeams);
  registerChannel("team", (actor, id) => allowed(accessTeam(actor, { id }, "read")));
}

/** Turns a refusal into a no; anything else is a fault and stays one. */
async function allowed(access: Promise<unknown>): Promise<boolean> {
  try {
    return (await access) !== false;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
