import type { Party, ProposalRole, ProposalState, RequestState } from "./contract";

/** One step: from where it may be taken, by whom, and where it leads. `people` leads wherever the people proposed stand by then. */
interface Step {
  from: readonly RequestState[];
  to: RequestState | "people";
  by: readonly Party[];
}

const unanswered = ["submitted", "redirected"] as const;
const withPeople = ["matched", "accepted", "released"] as const;

/** The whole life of a request in one table. Nothing else decides which step follows which, or whose it is. */
export const steps = {
  submit: { from: ["draft"], to: "submitted", by: ["requester"] },
  triage: { from: unanswered, to: "triaged", by: ["coordinator"] },
  redirect: { from: [...unanswered, "triaged"], to: "redirected", by: ["coordinator"] },
  decline: { from: [...unanswered, "triaged", "matched"], to: "declined", by: ["coordinator"] },
  propose: { from: ["triaged", ...withPeople, "planned"], to: "people", by: ["coordinator"] },
  drop: { from: [...withPeople, "planned"], to: "people", by: ["coordinator"] },
  accept: { from: withPeople, to: "people", by: ["asked"] },
  turn_down: { from: withPeople, to: "people", by: ["asked"] },
  release: { from: withPeople, to: "people", by: ["releaser"] },
  refuse: { from: withPeople, to: "people", by: ["releaser"] },
  plan: { from: ["released"], to: "planned", by: ["coordinator", "requester"] },
  replan: { from: ["planned"], to: "planned", by: ["coordinator", "requester"] },
  finish: { from: ["planned"], to: "done", by: ["requester", "sent", "coordinator"] },
  file_report: { from: ["done"], to: "report_filed", by: ["sent", "coordinator"] },
  give_feedback: { from: ["report_filed"], to: "feedback", by: ["requester"] },
  close: { from: ["feedback"], to: "closed", by: ["coordinator", "requester"] },
  close_early: { from: ["done", "report_filed"], to: "closed", by: ["coordinator"] },
  discard: { from: ["draft"], to: "withdrawn", by: ["requester"] },
  withdraw: { from: [...unanswered, "triaged", ...withPeople, "planned"], to: "withdrawn", by: ["requester"] },
  reopen: { from: ["declined", "withdrawn"], to: "draft", by: ["requester"] },
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** Whether a step may be taken from a state by somebody who is these parties. */
export function mayTake(step: StepName, state: RequestState, parties: readonly Party[]): boolean {
  const { from, by }: Step = steps[step];
  return from.includes(state) && by.some((party) => parties.includes(party));
}

/** All steps open to these parties. */
export const openSteps = (state: RequestState, parties: readonly Party[]): StepName[] =>
  (Object.keys(steps) as StepName[]).filter((step) => mayTake(step, state, parties));

interface Standing {
  role: ProposalRole;
  state: ProposalState;
}

/** Where a request stands by the people proposed: as far as enough of the field's specialists have come. Seconds hold nobody up. */
export function stateByPeople(people: readonly Standing[], wanted: number): RequestState {
  const inField = (...states: ProposalState[]) => people.filter(({ role, state }) => role === "field" && states.includes(state)).length;
  if (inField("released") >= wanted) return "released";
  if (inField("released", "accepted") >= wanted) return "accepted";
  return people.some(({ state }) => state === "asked" || state === "accepted" || state === "released") ? "matched" : "triaged";
}

/** Whose turn it is in a state: the one who must take the step that carries it on. Null when it has ended. */
export const turnOf: Record<RequestState, Party | null> = {
  draft: "requester", submitted: "coordinator", redirected: "coordinator", triaged: "coordinator", matched: "asked", accepted: "releaser",
  released: "coordinator", planned: "sent", done: "sent", report_filed: "requester", feedback: "coordinator", closed: null, declined: null, withdrawn: null,
};
