import { useLingui } from "@lingui/react/macro";
import type { LanguageSkill } from "~/modules/experts/contract";
import type { Constraint } from "~/modules/experts/public.server";
import type { ConflictOfInterest, ConsultationPurpose, ConsultationState, ProposalRole, ProposalState, RequestKind, RequestMode, RequestState } from "../../contract";

/** The words for kinds, states and parts of requests in the reader's language. */
export function useRequestWords() {
  const { t } = useLingui();
  const kinds: Record<RequestKind, string> = {
    mission: t({ id: "requests.kind.mission", message: "Mission" }),
    advice: t({ id: "requests.kind.advice", message: "Advice or comments" }),
    review: t({ id: "requests.kind.review", message: "Peer review" }),
    training: t({ id: "requests.kind.training", message: "Training" }),
    cover: t({ id: "requests.kind.cover", message: "Cover of a vacant post" }),
    standby: t({ id: "requests.kind.standby", message: "Urgent: within 72 hours" }),
  };
  const states: Record<RequestState, string> = {
    draft: t({ id: "requests.state.draft", message: "Draft" }),
    submitted: t({ id: "requests.state.submitted", message: "Sent" }),
    redirected: t({ id: "requests.state.redirected", message: "Redirected" }),
    triaged: t({ id: "requests.state.triaged", message: "Looking for somebody" }),
    matched: t({ id: "requests.state.matched", message: "Somebody is asked" }),
    accepted: t({ id: "requests.state.accepted", message: "Accepted" }),
    released: t({ id: "requests.state.released", message: "Released" }),
    planned: t({ id: "requests.state.planned", message: "Planned" }),
    done: t({ id: "requests.state.done", message: "Done" }),
    report_filed: t({ id: "requests.state.reportFiled", message: "Report filed" }),
    feedback: t({ id: "requests.state.feedback", message: "Feedback given" }),
    closed: t({ id: "requests.state.closed", message: "Closed" }),
    declined: t({ id: "requests.state.declined", message: "Declined" }),
    withdrawn: t({ id: "requests.state.withdrawn", message: "Withdrawn" }),
  };
  const modes: Record<RequestMode, string> = {
    on_site: t({ id: "requests.mode.onSite", message: "On site" }),
    remote: t({ id: "requests.mode.remote", message: "From afar" }),
    either: t({ id: "requests.mode.either", message: "On site or from afar" }),
  };
  const roles: Record<ProposalRole, string> = {
    field: t({ id: "requests.role.field", message: "Specialist of the field" }),
    employers: t({ id: "requests.role.employers", message: "Second, employers’ activities" }),
    workers: t({ id: "requests.role.workers", message: "Second, workers’ activities" }),
  };
  const proposals: Record<ProposalState, string> = {
    suggested: t({ id: "requests.proposal.suggested", message: "Suggested" }),
    asked: t({ id: "requests.proposal.asked", message: "Asked" }),
    accepted: t({ id: "requests.proposal.accepted", message: "Accepted, waits for release" }),
    released: t({ id: "requests.proposal.released", message: "Released" }),
    declined: t({ id: "requests.proposal.declined", message: "Said no" }),
    refused: t({ id: "requests.proposal.refused", message: "Not released" }),
    dropped: t({ id: "requests.proposal.dropped", message: "No longer needed" }),
  };
  const purposes: Record<ConsultationPurpose, string> = {
    country_office: t({ id: "requests.consult.countryOffice", message: "Office that covers the country" }),
    travellers_office: t({ id: "requests.consult.travellersOffice", message: "Office of somebody who travels" }),
    unit: t({ id: "requests.consult.unit", message: "Headquarters unit of the technical line" }),
    employers: t({ id: "requests.consult.employers", message: "Employers’ specialist" }),
    workers: t({ id: "requests.consult.workers", message: "Workers’ specialist" }),
    mobility: t({ id: "requests.consult.mobility", message: "Mobility officer" }),
  };
  const views: Record<ConsultationState, string> = {
    offered: t({ id: "requests.view.offered", message: "Offered" }),
    asked: t({ id: "requests.view.asked", message: "Asked" }),
    agreed: t({ id: "requests.view.agreed", message: "Agrees" }),
    objected: t({ id: "requests.view.objected", message: "Objects" }),
  };
  const conflicts: Record<ConflictOfInterest, string> = {
    author: t({ id: "requests.against.author", message: "wrote what is to be reviewed" }),
    own_office: t({ id: "requests.against.ownOffice", message: "works in the same office as its authors or the requester" }),
    own_unit: t({ id: "requests.against.ownUnit", message: "works in the same unit as its authors or the requester" }),
    closed_circle: t({ id: "requests.against.closedCircle", message: "belongs to a closed team with its authors or the requester" }),
    went_together: t({ id: "requests.against.wentTogether", message: "was on mission with its authors or the requester in the last three years" }),
  };
  const misses: Record<Constraint, string> = {
    topic: t({ id: "requests.against.topic", message: "does not know the field" }),
    language: t({ id: "requests.against.language", message: "does not know the language well enough" }),
    window: t({ id: "requests.against.noFreeDay", message: "has no free day in the window" }),
    travel: t({ id: "requests.against.noTravel", message: "helps from afar only" }),
    training: t({ id: "requests.against.training", message: "has no valid security training" }),
    standby: t({ id: "requests.against.standby", message: "is not on standby" }),
    outside: t({ id: "requests.against.sameRegion", message: "is of the requester’s region" }),
  };
  const skills: Record<LanguageSkill, string> = {
    speak: t({ id: "requests.skill.speak", message: "to speak" }),
    read: t({ id: "requests.skill.read", message: "to read" }),
    write: t({ id: "requests.skill.write", message: "to write" }),
  };
  const language = ({ name, level, skill }: { name: string; level: string; skill: LanguageSkill }): string => {
    const purpose = skills[skill];
    return skill === "speak" ? `${name} ${level}` : t({ id: "requests.fact.language", message: `${name} ${level} (${purpose})` });
  };
  return { skills, language, kinds, states, modes, roles, proposals, purposes, views, conflicts, misses };
}

/** How a state looks beside its word. */
export const stateTone = (state: RequestState) => {
  if (state === "closed" || state === "released" || state === "planned") return "positive" as const;
  if (state === "declined" || state === "withdrawn" || state === "draft") return "neutral" as const;
  return "accent" as const;
};
