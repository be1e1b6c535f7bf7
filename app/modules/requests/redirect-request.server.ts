import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { teamToAnswer } from "./route-request.server";
import { takeStep } from "./take-step.server";
import { consultAtStart } from "./whom-to-consult.server";

/** Hands a request to the team it belongs to, whose coordinators answer it from now on. Throws `invalid` beside `team`. */
export function redirectRequest(actor: Actor, id: number, to: { team: string; note: string }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "redirect");
    const teamId = await teamToAnswer(tx, to.team);
    if (teamId === null || teamId === request.teamId) throw new DomainError("invalid", "team_missing", "team");
    await takeStep(tx, request, "redirect", { actorId: actor.personId, teamId, note: to.note }, { teamId });
    await consultAtStart(tx, request, teamId);
  });
}
