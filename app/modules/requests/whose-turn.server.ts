import { and, asc, eq, inArray } from "drizzle-orm";
import { membership, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { RequestRow } from "./access-request.server";
import type { Party, ProposalState } from "./contract";
import { turnOf } from "./steps";

interface Standing {
  personId: number;
  state: ProposalState;
  releaserId: number | null;
}

/** Those who lead or coordinate a team, and are there. */
async function coordinatorsOf(teamId: number | null): Promise<number[]> {
  if (teamId === null) return [];
  const rows = await database().select({ id: person.id }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active")))
    .orderBy(asc(membership.role), person.id);
  return rows.map(({ id }) => id);
}

/**
 * Whose turn it is, by name: the party, and the people who are it. Nobody named where a team has nobody who
 * could act: then administrators do. While some are asked and others wait for their release, both are named. Where all who
 * went have left, the team says so for them.
 */
export async function whoseTurn(request: RequestRow, people: readonly Standing[]): Promise<{ party: Party; personIds: number[] } | null> {
  const party = turnOf[request.state];
  if (party === null) return null;
  const inState = (state: ProposalState) => people.filter((one) => one.state === state);
  const owners = inState("accepted").flatMap(({ releaserId }) => (releaserId === null ? [] : [releaserId]));
  switch (party) {
    case "requester": return { party, personIds: [request.requesterId] };
    case "asked": return { party, personIds: inState("asked").map(({ personId }) => personId).concat(inState("asked").length > 0 ? [] : owners) };
    case "releaser": return { party, personIds: [...new Set(owners)] };
    case "sent": return reportersOf(request, inState("released").map(({ personId }) => personId));
    default: return { party, personIds: await coordinatorsOf(request.teamId) };
  }
}

async function reportersOf({ teamId }: RequestRow, sent: number[]): Promise<{ party: Party; personIds: number[] }> {
  const there = sent.length === 0 ? [] : await database().select({ id: person.id }).from(person).where(and(inArray(person.id, sent), eq(person.status, "active"))).orderBy(person.id);
  return there.length > 0 ? { party: "sent", personIds: there.map(({ id }) => id) } : { party: "coordinator", personIds: await coordinatorsOf(teamId) };
}
