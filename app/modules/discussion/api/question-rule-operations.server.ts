import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, slugParameter } from "~/platform/api/shapes";
import { maxPerWeek, maxWorkingDays } from "../questions/contract";
import { questionRuleOf, setQuestionRule } from "../questions/rule.server";

const ofTeam = { area: "teams", parameters: slugParameter, query: none, problems: ["forbidden", "not_found"] } as const;

const rule = z.strictObject({
  workingDays: z.int().min(0).max(maxWorkingDays).meta({ description: "After so many working days a question that nobody answers is passed on to people who may know, and after as many again to the leads; 0 is never." }),
  perWeek: z.int().min(1).max(maxPerWeek).meta({ description: "How many questions one person is asked in a week at most." }),
});

const read = operation({
  id: "getQuestionRule", method: "GET", path: "/teams/{slug}/question-rule", ...ofTeam, scope: "teams:read",
  summary: "Read how a team passes on questions that nobody answers", description: "For those who manage the team.",
  answer: { status: 200, description: "Its rule.", schema: z.object(rule.shape).meta({ id: "QuestionRule" }) },
  run: async ({ actor, path }) => ({ result: await questionRuleOf(actor, path.slug) }),
});

const set = operation({
  id: "setQuestionRule", method: "PUT", path: "/teams/{slug}/question-rule", ...ofTeam, scope: "teams:write",
  summary: "Set how a team passes on questions that nobody answers",
  body: { type: "application/json", schema: rule, example: { workingDays: 2, perWeek: 2 } },
  answer: done,
  async run({ actor, path, body }) {
    await setQuestionRule(actor, path.slug, body);
    return { result: undefined };
  },
});

/** How a team passes on its questions. */
export const questionRuleOperations: Operation[] = [read, set];
