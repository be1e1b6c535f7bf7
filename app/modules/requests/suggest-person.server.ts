import { and, eq } from "drizzle-orm";
import { requestConsultation, requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessRequest } from "./access-request.server";
import { personNamed } from "./named-people.server";
import { mayGiveView } from "./policy";

/**
 * A mobility officer who is consulted suggests somebody to the team; why they think of them is told to nobody. Somebody
 * who is suggested or asked already stays as they are. Throws `forbidden` for everybody else, `invalid` beside `person`.
 */
export function suggestPerson(actor: Actor, id: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { request, facts } = await accessRequest(actor, id, tx);
    const [asked] = await tx.select({ purpose: requestConsultation.purpose }).from(requestConsultation).where(and(eq(requestConsultation.requestId, id), eq(requestConsultation.personId, actor.personId)));
    if (asked?.purpose !== "mobility" || !mayGiveView(facts)) throw new DomainError("forbidden", "may not suggest people");
    const { id: personId } = await personNamed(tx, actor, handle);
    if (personId === request.requesterId) throw new DomainError("invalid", "person_requester", "person");
    await tx.insert(requestProposal).values({ requestId: id, personId, state: "suggested" }).onConflictDoNothing();
  });
}
