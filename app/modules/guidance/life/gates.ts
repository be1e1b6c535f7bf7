/** What people see to and tick off. */
export const tickedGates = ["sources_checked"] as const;
export type TickedGate = (typeof tickedGates)[number];

/** What a piece of guidance has to pass before it is approved. */
export type GateName = TickedGate | "formats_planned" | "languages_planned" | "reviewers_approve" | "regions_approve" | "nobody_objects";

export interface Gate {
  name: GateName;
  passed: boolean;
  /** Whether somebody says so; of the others the reviewers' answers and the plan decide. */
  ticked: boolean;
}

/** What a reviewer has said so far, and the region they work in. */
export interface Answer {
  verdict: "approve" | "changes" | null;
  region: string | null;
}

const regionsWanted = 2;

/** All that decides which gates there are and which are passed. */
export interface GateFacts {
  publication: boolean;
  done: readonly string[];
  /** In how many formats and languages it is planned to appear. */
  planned: { formats: number; languages: number };
  answers: readonly Answer[];
  ownRegion: string | null;
}

/** The gates in order. A publication needs two reviewers who approve and work in regions other than the owner's, and a plan. */
export function gatesOf({ publication, done, planned, answers, ownRegion }: GateFacts): Gate[] {
  const approving = answers.filter(({ verdict }) => verdict === "approve");
  const elsewhere = approving.filter(({ region }) => region !== null && region !== ownRegion);
  const ticked = (name: TickedGate): Gate => ({ name, passed: done.includes(name), ticked: true });
  return [
    ticked("sources_checked"),
    ...(publication ? [{ name: "formats_planned" as const, passed: planned.formats > 0, ticked: false }, { name: "languages_planned" as const, passed: planned.languages > 0, ticked: false }] : []),
    publication
      ? { name: "regions_approve", passed: elsewhere.length >= regionsWanted, ticked: false }
      : { name: "reviewers_approve", passed: approving.length > 0, ticked: false },
    { name: "nobody_objects", passed: answers.every(({ verdict }) => verdict !== "changes"), ticked: false },
  ];
}

/** Whether something is left to be done. */
export const areOpen = (gates: readonly Gate[]): boolean => gates.some(({ passed }) => !passed);
