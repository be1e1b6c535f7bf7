import { and, eq, exists, inArray, sql } from "drizzle-orm";
import { membership, person, requestProposal, supportRequest } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import type { ConsultationState, Party, ProposalState } from "./contract";
import { maySee, partiesOf, type RequestFacts } from "./policy";
import { mayTake, type StepName } from "./steps";

export type RequestRow = typeof supportRequest.$inferSelect;

/** A request as one actor meets it. */
export interface RequestAccess {
  request: RequestRow;
  facts: RequestFacts;
  parties: Party[];
}

const answering = (on: Queryable) =>
  on.select({ one: sql`1` }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, supportRequest.teamId), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active")));

const factsQuery = (on: Queryable, { personId }: Actor, id: number) => {
  const me = sql`${personId}::int`;
  const ownedBy = on.select({ one: sql`1` }).from(requestProposal)
    .where(and(eq(requestProposal.requestId, supportRequest.id), eq(requestProposal.releaserId, me), inArray(requestProposal.state, ["asked", "accepted", "released", "refused"])));
  const waitsForOwner = on.select({ one: sql`1` }).from(requestProposal)
    .where(and(eq(requestProposal.requestId, supportRequest.id), eq(requestProposal.releaserId, me), eq(requestProposal.state, "accepted")));
  // Of a single table drizzle names columns alone; within these subqueries they need their table.
  return on
    .select({
      request: supportRequest,
      inOffice: sql<boolean>`coalesce(${supportRequest}.office_id = (select self.office_id from person self where self.id = ${me}), false)`,
      coordinates: sql<boolean>`exists (select from membership own where own.team_id = ${supportRequest}.team_id and own.person_id = ${me} and own.role in ('lead', 'coordinator'))`,
      teamIsIdle: sql<boolean>`not ${exists(answering(on))}`,
      proposal: sql<ProposalState | null>`(select p.state from request_proposal p where p.request_id = ${supportRequest}.id and p.person_id = ${me})`,
      consultation: sql<ConsultationState | null>`(select c.state from request_consultation c where c.request_id = ${supportRequest}.id and c.person_id = ${me})`,
      owns: sql<boolean>`${exists(ownedBy)}`,
      releases: sql<boolean>`${exists(waitsForOwner)}`,
    })
    .from(supportRequest)
    .where(eq(supportRequest.id, id));
};

/**
 * Loads a request and decides what this actor is to it; one query. Throws `not_found` where they may not
 * know of it. A use case passes its transaction and thereby holds the request until it ends: steps of two
 * people follow one another.
 */
export async function accessRequest(actor: Actor, id: number, tx?: Transaction): Promise<RequestAccess> {
  if (tx) await tx.select({ id: supportRequest.id }).from(supportRequest).where(eq(supportRequest.id, id)).for("update");
  const [found] = await factsQuery(tx ?? database(), actor, id);
  if (!found) return notFound("request");
  const { request, ...others } = found;
  const facts: RequestFacts = { organisationRole: actor.organisationRole, state: request.state, isRequester: request.requesterId === actor.personId, ...others };
  if (!maySee(facts)) notFound("request");
  return { request, facts, parties: partiesOf(facts) };
}

/** The same for one step: `forbidden` where it is never theirs, `conflict` where the request is no longer, or not yet, where it can be taken. */
export async function accessStep(tx: Transaction, actor: Actor, id: number, step: StepName): Promise<RequestAccess> {
  const access = await accessRequest(actor, id, tx);
  if (mayTake(step, access.request.state, access.parties)) return access;
  const everTheirs = mayTakeSomewhere(step, access.parties);
  throw new DomainError(everTheirs ? "conflict" : "forbidden", `may not ${step} request ${id} while it is ${access.request.state}`);
}

const mayTakeSomewhere = (step: StepName, parties: Party[]): boolean =>
  (["draft", "submitted", "triaged", "matched", "released", "planned", "done", "report_filed", "feedback", "declined"] as const).some((state) => mayTake(step, state, parties));
