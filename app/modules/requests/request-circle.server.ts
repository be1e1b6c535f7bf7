import { and, eq, inArray } from "drizzle-orm";
import { membership, person, requestConsultation, requestProposal, supportRequest } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { RequestCircle } from "./contract";

/** Everybody who has to do with a request at this moment, by what they are to it; people without access are left out. Null for one that is gone. */
export async function requestCircle(requestId: number): Promise<RequestCircle | null> {
  const on = database();
  const [request] = await on.select({ state: supportRequest.state, wanted: supportRequest.wanted, requesterId: supportRequest.requesterId, teamId: supportRequest.teamId }).from(supportRequest).where(eq(supportRequest.id, requestId));
  if (!request) return null;
  const [proposals, consultations, answering] = await Promise.all([
    on.select({ personId: requestProposal.personId, releaserId: requestProposal.releaserId, state: requestProposal.state, role: requestProposal.role }).from(requestProposal).where(eq(requestProposal.requestId, requestId)),
    on.select({ personId: requestConsultation.personId, state: requestConsultation.state }).from(requestConsultation).where(eq(requestConsultation.requestId, requestId)),
    answeringPeople(request.teamId),
  ]);
  const ids = [request.requesterId, ...proposals.flatMap(({ personId, releaserId }) => [personId, releaserId ?? 0]), ...consultations.map(({ personId }) => personId)];
  const present = new Set((await on.select({ id: person.id }).from(person).where(and(inArray(person.id, ids), eq(person.status, "active")))).map(({ id }) => id));
  const there = (found: (number | null)[]) => [...new Set(found)].flatMap((id) => (id !== null && present.has(id) ? [id] : []));
  const inState = (...states: string[]) => proposals.filter(({ state }) => states.includes(state));
  return {
    state: request.state,
    short: inState("asked", "accepted", "released").filter(({ role }) => role === "field").length < request.wanted,
    requester: there([request.requesterId]),
    ...answering,
    asked: there(inState("asked").map(({ personId }) => personId)),
    accepted: there(inState("accepted").map(({ personId }) => personId)),
    released: there(inState("released").map(({ personId }) => personId)),
    owners: there(inState("accepted").map(({ releaserId }) => releaserId)),
    consulted: there(consultations.filter(({ state }) => state !== "offered").map(({ personId }) => personId)),
    viewsAwaited: there(consultations.filter(({ state }) => state === "asked").map(({ personId }) => personId)),
  };
}

/** Those who answer for a team, and of them those who lead it; administrators where nobody could. */
async function answeringPeople(teamId: number | null): Promise<Pick<RequestCircle, "answering" | "leads">> {
  const members = teamId === null ? [] : await database().select({ id: person.id, role: membership.role }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active")));
  const people = members.length > 0 ? members : await database().select({ id: person.id }).from(person).where(and(eq(person.organisationRole, "administrator"), eq(person.status, "active")));
  const leads = members.filter(({ role }) => role === "lead");
  const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);
  return { answering: idsOf(people), leads: idsOf(leads.length > 0 ? leads : people) };
}
