import { and, eq, inArray } from "drizzle-orm";
import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { isNamed } from "./named-people.server";
import { openDays } from "./open-days.server";
import { takeStep, tell } from "./take-step.server";

/** The team no longer needs somebody it asked; where they were about to go, days that were fixed are open again. Throws `invalid` for whom it does not ask. */
export function dropPerson(actor: Actor, id: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "drop");
    const [asked] = await tx.select({ personId: requestProposal.personId, state: requestProposal.state }).from(requestProposal)
      .where(and(eq(requestProposal.requestId, id), isNamed(requestProposal.personId, handle), inArray(requestProposal.state, ["asked", "accepted", "released"])));
    if (!asked) throw new DomainError("invalid", "person_missing", "person");
    const { personId } = asked;
    await tx.update(requestProposal).set({ state: "dropped", leads: false }).where(and(eq(requestProposal.requestId, id), eq(requestProposal.personId, personId)));
    const told = { actorId: actor.personId, personId };
    if (request.state === "planned" && asked.state !== "released") await tell(tx, id, "drop", told);
    else await takeStep(tx, request, "drop", told, await openDays(tx, request, actor.personId));
  });
}
