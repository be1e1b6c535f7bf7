/** What happens to the text that is written now, until readers are shown it. */
export type Stage = "draft" | "in_review" | "approved";

/** Who somebody is to a piece of guidance. */
export interface Part {
  /** They may write in the team. */
  writes: boolean;
  /** They lead or coordinate the team, and it is open for work. */
  manages: boolean;
  owns: boolean;
  /** They are asked to review the version at hand. */
  reviews: boolean;
  /** They wrote some of what would be approved. */
  authored: boolean;
}

/** Where it stands. */
export interface Place {
  stage: Stage;
  published: boolean;
  withdrawn: boolean;
  /** Something has to be done before approval still. */
  gatesOpen: boolean;
}

const answersFor = ({ manages, owns, writes }: Part): boolean => manages || (owns && writes);

const stages = (...allowed: Stage[]) => ({ stage }: Place): boolean => allowed.includes(stage);

/** The life of guidance: each step, where it may be taken, and by whom. The only place where that is decided. */
const steps = {
  /** Ask people what they think of the text as it stands. */
  send: { when: stages("draft"), who: ({ writes }: Part) => writes },
  /** Take it back to go on writing. */
  recall: { when: stages("in_review", "approved"), who: ({ writes }: Part) => writes },
  /** Say that something is done that has to be done. */
  tick: { when: stages("draft", "in_review"), who: ({ writes }: Part) => writes },
  /** Say in which formats and languages it is to appear, and which are there. */
  plan: { when: ({ withdrawn }: Place) => !withdrawn, who: ({ writes }: Part) => writes },
  answer: { when: stages("in_review"), who: ({ reviews }: Part) => reviews },
  approve: { when: (place: Place) => place.stage === "in_review" && !place.gatesOpen, who: ({ reviews, manages, authored }: Part) => (reviews || manages) && !authored },
  /** Show it to readers. */
  publish: { when: stages("approved"), who: answersFor },
  /** Say that what readers see still holds. */
  renew: { when: ({ published, withdrawn }: Place) => published && !withdrawn, who: answersFor },
  withdraw: { when: ({ published, withdrawn }: Place) => published && !withdrawn, who: answersFor },
  /** Take a withdrawal back. */
  reinstate: { when: ({ withdrawn }: Place) => withdrawn, who: answersFor },
  /** Say who answers for it, and whether it is a publication. */
  arrange: { when: () => true, who: answersFor },
} satisfies Record<string, { when: (place: Place) => boolean; who: (part: Part) => boolean }>;

export type Step = keyof typeof steps;

/** Their names, in the order in which they are taken. */
export const stepNames = Object.keys(steps) as [Step, ...Step[]];

/** Whether somebody may take a step now. */
export const mayTake = (step: Step, part: Part, place: Place): boolean => steps[step].who(part) && steps[step].when(place);

/** Whether the step is theirs at all, wherever the guidance stands: tells "not yours" from "not now". */
export const isTheirs = (step: Step, part: Part): boolean => steps[step].who(part);

/** All steps that somebody may take now. */
export const stepsFor = (part: Part, place: Place): Record<Step, boolean> =>
  Object.fromEntries(stepNames.map((step) => [step, mayTake(step, part, place)])) as Record<Step, boolean>;
