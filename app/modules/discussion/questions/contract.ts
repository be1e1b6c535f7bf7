/** How a team passes on questions that nobody answers. */
export interface QuestionRule {
  /** Working days until people who may know are asked, and as many again until the leads are; 0 is never. */
  workingDays: number;
  /** How many questions one person is asked in a week at most. */
  perWeek: number;
}

/** What holds for a team that has not said otherwise. */
export const defaultRule: QuestionRule = { workingDays: 2, perWeek: 2 };

export const maxWorkingDays = 20;
export const maxPerWeek = 10;

/** How many people a question is passed on to at once. */
export const askedAtOnce = 3;

/** Older questions are passed on to nobody. */
export const routedDays = 60;

/** Why somebody is asked: terms of theirs that the question touches, how many like it they have answered, whether its words stand in their profile. */
export interface AskReason {
  terms: string[];
  answers: number;
  words: boolean;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** A question nobody answers was passed on to these people. */
    "discussion.question_routed": { threadId: number; personIds: number[]; stage: "matched" | "escalated" };
  }
}
