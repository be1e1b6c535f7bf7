import { describe, expect, it } from "vitest";
import type { requestStates} from "~/modules/requests/contract";
import { type Party, type ProposalRole, type ProposalState } from "~/modules/requests/contract";
import { mayTake, openSteps, stateByPeople, steps, turnOf, type StepName } from "~/modules/requests/steps";

const parties: Party[] = ["requester", "coordinator", "asked", "releaser", "sent", "consulted"];

describe("the table of steps", () => {
  it.each<[StepName, Party[]]>([
    ["submit", ["requester"]], ["triage", ["coordinator"]], ["redirect", ["coordinator"]], ["decline", ["coordinator"]], ["propose", ["coordinator"]], ["drop", ["coordinator"]],
    ["accept", ["asked"]], ["turn_down", ["asked"]], ["release", ["releaser"]], ["refuse", ["releaser"]], ["plan", ["requester", "coordinator"]], ["replan", ["requester", "coordinator"]],
    ["finish", ["requester", "coordinator", "sent"]], ["file_report", ["sent", "coordinator"]], ["close_early", ["coordinator"]], ["discard", ["requester"]], ["give_feedback", ["requester"]], ["close", ["requester", "coordinator"]],
    ["withdraw", ["requester"]], ["reopen", ["requester"]],
  ])("gives %s to those whose step it is and to nobody else", (step, whose) => {
    const [from] = steps[step].from;
    expect(parties.filter((party) => mayTake(step, from, [party])).sort()).toEqual([...whose].sort());
  });

  it("has no step out of what is closed, and only the way back out of what was declined or withdrawn", () => {
    expect(openSteps("closed", parties)).toEqual([]);
    expect(openSteps("declined", parties)).toEqual(["reopen"]);
    expect(openSteps("withdrawn", parties)).toEqual(["reopen"]);
  });

  it("leads from a draft to the closing, and knows in each state on the way whose turn it is", () => {
    const way: [StepName, Party][] = [["submit", "requester"], ["triage", "coordinator"], ["propose", "coordinator"], ["accept", "asked"], ["release", "releaser"], ["plan", "coordinator"], ["finish", "sent"], ["file_report", "sent"], ["give_feedback", "requester"], ["close", "coordinator"]];
    const byPeople = { propose: "matched", accept: "accepted", release: "released" } as const;
    let state: (typeof requestStates)[number] = "draft";
    for (const [step, party] of way) {
      expect([step, turnOf[state]]).toEqual([step, party]);
      expect(mayTake(step, state, [party])).toBe(true);
      const { to } = steps[step];
      state = to === "people" ? byPeople[step as keyof typeof byPeople] : to;
    }
    expect([state, turnOf[state]]).toEqual(["closed", null]);
  });

  it("never takes a step twice from the same state, save those about people", () => {
    for (const step of Object.keys(steps) as StepName[]) {
      const { to, from } = steps[step];
      if (to !== "people" && step !== "redirect" && step !== "replan") expect([step, (from as readonly string[]).includes(to)]).toEqual([step, false]);
    }
  });
});

describe("where a request stands by its people", () => {
  const people = (...standings: (ProposalState | [ProposalRole, ProposalState])[]) => standings.map((one) => (typeof one === "string" ? { role: "field" as const, state: one } : { role: one[0], state: one[1] }));
  it.each<[string, ReturnType<typeof people>, number]>([
    ["triaged", people(), 1],
    ["triaged", people("suggested", "declined", "refused", "dropped"), 1],
    ["matched", people("asked"), 1],
    ["accepted", people("accepted", "declined"), 1],
    ["matched", people("accepted", "asked"), 2],
    ["accepted", people("accepted", "released"), 2],
    ["released", people("released", "released"), 2],
    ["matched", people("released"), 2],
    // A second of employers' or workers' activities neither makes enough nor holds up.
    ["matched", people(["employers", "released"]), 1],
    ["released", people("released", ["workers", "asked"]), 1],
  ])("is %s", (state, standings, wanted) => {
    expect(stateByPeople(standings, wanted)).toBe(state);
  });
});
