import { and, eq, inArray } from "drizzle-orm";
import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { isNamed } from "./named-people.server";
import { takeStep } from "./take-step.server";

/** The team no longer needs somebody it asked. Throws `invalid` for whom it does not ask. */
export function dropPerson(actor: Actor, id: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "drop");
    const [dropped] = await tx.update(requestProposal).set({ state: "dropped", leads: false })
      .where(and(eq(requestProposal.requestId, id), isNamed(requestProposal.personId, handle), inArray(requestProposal.state, ["asked", "accepted", "released"])))
      .returning({ personId: requestProposal.personId });
    if (!dropped) throw new DomainError("invalid", "person_missing", "person");
    await takeStep(tx, request, "drop", { actorId: actor.personId, personId: dropped.personId });
  });
}
