import { and, eq } from "drizzle-orm";
import { requestConsultation } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { DomainError } from "~/platform/errors";
import { accessRequest } from "./access-request.server";
import { isNamed } from "./named-people.server";
import { mayConsult, mayGiveView } from "./policy";
import { tell } from "./take-step.server";

const whose = (requestId: number, personId: number) => and(eq(requestConsultation.requestId, requestId), eq(requestConsultation.personId, personId));

/** Takes the offer of an employers' or workers' specialist's view. Asking twice is the same as once. Throws `invalid` beside `person` for whoever is not offered. */
export function consultPerson(actor: Actor, id: number, handle: string): Promise<void> {
  return transaction(async (tx) => {
    const { facts } = await accessRequest(actor, id, tx);
    if (!mayConsult(facts)) throw new DomainError("forbidden", "may not consult");
    const [consulted] = await tx.select({ personId: requestConsultation.personId, state: requestConsultation.state }).from(requestConsultation)
      .where(and(eq(requestConsultation.requestId, id), isNamed(requestConsultation.personId, handle)));
    if (!consulted) throw new DomainError("invalid", "person_missing", "person");
    if (consulted.state !== "offered") return;
    const { personId } = consulted;
    await tx.update(requestConsultation).set({ state: "asked", askedAt: new Date() }).where(whose(id, personId));
    await tell(tx, id, "consult", { actorId: actor.personId, personId });
    await appendEvent(tx, "requests.person_consulted", { requestId: id, personId });
  });
}

/** Somebody consulted says what they think: nothing against it, or what is. They may change it until somebody has left. */
export function giveView(actor: Actor, id: number, view: "agree" | "object", note: string): Promise<void> {
  return transaction(async (tx) => {
    const { facts } = await accessRequest(actor, id, tx);
    if (!mayGiveView(facts)) throw new DomainError("forbidden", "is not consulted");
    await tx.update(requestConsultation).set({ state: view === "agree" ? "agreed" : "objected", note, answeredAt: new Date() }).where(whose(id, actor.personId));
    await tell(tx, id, view, { actorId: actor.personId, note });
  });
}
