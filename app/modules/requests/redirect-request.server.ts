import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { startClock } from "./answer-clock.server";
import { teamToAnswer } from "./route-request.server";
import { takeStep } from "./take-step.server";
import { consultAtStart } from "./whom-to-consult.server";

/** Hands a request to the team it belongs to, whose coordinators answer it from now on, within two working days of their own. Throws `invalid` beside `team`. */
export function redirectRequest(actor: Actor, id: number, to: { team: string; note: string }): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "redirect");
    const teamId = await teamToAnswer(tx, to.team);
    if (teamId === null || teamId === request.teamId) throw new DomainError("invalid", "team_missing", "team");
    const { officeId: _kept, ...clock } = await startClock(tx, request.requesterId, new Date());
    await takeStep(tx, request, "redirect", { actorId: actor.personId, teamId, note: to.note }, { teamId, ...clock });
    await consultAtStart(tx, request, teamId);
  });
}
