import { and, eq } from "drizzle-orm";
import { requestProposal } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessStep } from "./access-request.server";
import { conflictsOfInterest } from "./conflicts-of-interest.server";
import type { ProposalRole } from "./contract";
import { personNamed } from "./named-people.server";
import { openDays } from "./open-days.server";
import { releaserOf } from "./releaser-of.server";
import { takeStep } from "./take-step.server";
import { consultTravellersOffice } from "./whom-to-consult.server";

interface Proposed {
  person: string;
  role: ProposalRole;
  leads?: "on" | undefined;
  note: string;
}

/**
 * The team asks somebody whether they take it on; the owner of their time is named at once, and their office
 * asked for its view where they would travel. Days that were fixed are open again. Somebody who said no may be asked again. Throws `invalid` for
 * whoever made the request, for people who are already asked, and for reviewers with a conflict of interest.
 */
export function proposePerson(actor: Actor, id: number, { person: handle, role, leads, note }: Proposed): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "propose");
    const { id: personId } = await personNamed(tx, actor, handle);
    if (personId === request.requesterId) throw new DomainError("invalid", "person_requester", "person");
    const [before] = await tx.select({ state: requestProposal.state }).from(requestProposal).where(and(eq(requestProposal.requestId, id), eq(requestProposal.personId, personId)));
    if (before && ["asked", "accepted", "released"].includes(before.state)) throw new DomainError("invalid", "person_asked", "person");
    const [conflict] = (await conflictsOfInterest(tx, request, [personId])).get(personId) ?? [];
    if (conflict) throw new DomainError("invalid", `person_${conflict}`, "person");
    const releaserId = await releaserOf(tx, personId);
    if (leads) await tx.update(requestProposal).set({ leads: false }).where(eq(requestProposal.requestId, id));
    const asked = { state: "asked" as const, role, leads: leads === "on", note, reason: "", conflict: null, releaserId, askedAt: new Date(), answeredAt: null, releasedAt: null };
    await tx.insert(requestProposal).values({ requestId: id, personId, ...asked })
      .onConflictDoUpdate({ target: [requestProposal.requestId, requestProposal.personId], set: asked });
    await consultTravellersOffice(tx, request, personId, releaserId);
    await takeStep(tx, request, "propose", { actorId: actor.personId, personId, note }, await openDays(tx, request, actor.personId));
  });
}
