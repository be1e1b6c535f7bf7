import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { isNamed } from "./named-people.server";
import { letGo } from "./open-days.server";
import { takeStep, tell } from "./take-step.server";

/** The team no longer needs somebody it asked; where they were about to go, days that were fixed are open again. Throws `invalid` for whom it does not ask. */
export function dropPerson(actor: Actor, id: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "drop");
    const gone = await letGo(tx, request, isNamed(requestProposal.personId, handle), actor.personId);
    if (!gone) throw new DomainError("invalid", "person_missing", "person");
    const told = { actorId: actor.personId, personId: gone.personId };
    if (gone.change) await takeStep(tx, request, "drop", told, gone.change);
    else await tell(tx, id, "drop", told);
  });
}
