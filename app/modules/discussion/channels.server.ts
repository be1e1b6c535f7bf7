import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { registerChannel, registerSignal } from "~/platform/realtime/gateway.server";
import { accessThread } from "./access-thread.server";
import type { ThreadChannelEvents } from "./contract";
import { typingIn } from "./typing.server";

/** Opens the live channels `thread:<id>` and `team:<id>` to those who may read there. */
export function registerDiscussionChannels(): void {
  registerChannel("thread", (actor, id) => allowed(accessThread(actor, id, "read")));
  registerSignal("thread", "typing" satisfies keyof ThreadChannelEvents, typingIn);
  registerChannel("team", (actor, id) => allowed(accessTeam(actor, { id }, "read")));
}

/** Turns a refusal into a no; anything else is a fault and stays one. */
async function allowed(access: Promise<unknown>): Promise<boolean> {
  try {
    await access;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
