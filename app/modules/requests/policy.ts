import type { Actor } from "~/platform/auth/actor";
import { endedStates, type ConsultationState, type Party, type ProposalState, type RequestState } from "./contract";

/** All that decides what somebody may do with a request. */
export interface RequestFacts {
  organisationRole: Actor["organisationRole"];
  state: RequestState;
  isRequester: boolean;
  /** Works at the duty station that sent it. */
  inOffice: boolean;
  /** Leads or coordinates the team that answers it. */
  coordinates: boolean;
  /** Nobody who could act leads or coordinates that team, or there is none. */
  teamIsIdle: boolean;
  /** How they stand among the people proposed; null where they are not. */
  proposal: ProposalState | null;
  /** Owns the time of somebody proposed, and of somebody who has accepted and waits. */
  owns: boolean;
  releases: boolean;
  consultation: ConsultationState | null;
}

/** Which parties somebody is. Administrators act for a team only where nobody else could. */
export function partiesOf(facts: RequestFacts): Party[] {
  const parties: [Party, boolean][] = [
    ["requester", facts.isRequester],
    ["coordinator", facts.coordinates || (facts.organisationRole === "administrator" && facts.teamIsIdle)],
    ["asked", facts.proposal === "asked"],
    ["releaser", facts.releases],
    ["sent", facts.proposal === "released"],
    ["consulted", isConsulted(facts.consultation)],
  ];
  return parties.flatMap(([party, is]) => (is ? [party] : []));
}

const isConsulted = (state: ConsultationState | null) => state !== null && state !== "offered";

/**
 * Whether somebody may know of a request: who made it and their office, those who answer, those asked,
 * consulted or owning the time, and administrators. A draft is the requester's alone. Lists ask
 * `request-predicates`, held to this by test.
 */
export function maySee(facts: RequestFacts): boolean {
  if (facts.state === "draft") return facts.isRequester;
  const proposed = facts.proposal !== null && facts.proposal !== "suggested";
  const colleague = facts.organisationRole !== "guest" && facts.inOffice;
  return facts.isRequester || colleague || facts.coordinates || proposed || facts.owns || isConsulted(facts.consultation) || facts.organisationRole === "administrator";
}

/** Whether the words of a request may still be changed: by whoever made it, until somebody was found. */
export const mayEdit = ({ isRequester, state }: RequestFacts): boolean => isRequester && ["draft", "submitted", "redirected", "triaged"].includes(state);

/** Whether somebody may ask for a view, or take an offer of one: whoever made the request and those who answer it, until it has ended. */
export const mayConsult = (facts: RequestFacts): boolean =>
  !endedStates.includes(facts.state) && facts.state !== "draft" && partiesOf(facts).some((party) => party === "requester" || party === "coordinator");

/** Whether somebody is to say what they think of it, or may change what they said: while nobody has left yet. */
export const mayGiveView = (facts: RequestFacts): boolean =>
  isConsulted(facts.consultation) && !["draft", "done", "report_filed", "feedback", ...endedStates].includes(facts.state);

/** Whether somebody may write in its conversation: all who are a party or of the office, and administrators read only. */
export const mayWrite = (facts: RequestFacts): boolean =>
  facts.state !== "draft" && maySee(facts) && (partiesOf(facts).length > 0 || facts.inOffice || facts.owns || facts.proposal === "accepted");
