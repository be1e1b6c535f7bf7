import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, personReference, writtenLanguage } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { languages } from "~/platform/i18n/languages";
import { maxReviewers } from "../contract";
import { tickedGates } from "../life/gates";
import { otherFormats, planFormats } from "../life/plan";
import { lifeView } from "../life/life-view.server";
import { stepNames, type Step } from "../life/steps";
import { takeStep } from "../life/take-step.server";
import { documentParameter } from "./shapes";

const date = z.iso.date();
const steps = z.enum(stepNames);
const done = z.enum(["there", "behind", "begun", "open"]);

const answerOf = personReference.extend({ verdict: z.enum(["approve", "changes"]).nullable(), comment: z.string().nullable(), answeredAt: moment.nullable() });

const life = z.object({
  stage: z.enum(["draft", "in_review", "approved"]).meta({ description: "What happens to the text that is written now, until readers are shown it." }),
  publication: z.boolean(), owner: personReference.nullable(), answersDueOn: date.nullable(),
  version: z.int().nullable().meta({ description: "Number of the version that is reviewed or approved." }),
  approvedBy: personReference.nullable(), approvedAt: moment.nullable(),
  reviewOn: date.nullable().meta({ description: "When it is looked at again." }), expiresOn: date.nullable(),
  gates: z.array(z.object({ name: z.string(), passed: z.boolean(), ticked: z.boolean().meta({ description: "Whether somebody says so, by `tick`; of the others the reviewers decide." }) })),
  reviewers: z.array(answerOf),
  earlier: z.array(answerOf.extend({ version: z.int() })).meta({ description: "What was said about other versions, the latest first; some dozens at the most." }),
  plan: z.object({ formats: z.array(z.object({ format: z.enum(planFormats), done })), languages: z.array(z.object({ language: writtenLanguage, done })) })
    .meta({ description: "In which formats and languages it is to appear, and what of that readers have." }),
  steps: z.array(steps).meta({ description: "What you may do now." }),
}).meta({ id: "GuidanceLife", description: "Where a piece of guidance stands between its first draft and its readers." });

const withMoment = <Said extends { answeredAt: Date | null }>({ answeredAt, ...said }: Said) => ({ ...said, answeredAt: answeredAt?.toISOString() ?? null });

const read = operation({
  id: "getGuidanceLife", method: "GET", path: "/documents/{id}/life", area: "documents", scope: "documents:read",
  summary: "Read where a piece of guidance stands",
  description: "For those who write, own or review it.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Its life.", schema: life },
  async run({ actor, locale, path }) {
    const { version, approvedAt, reviewers, earlier, standing, steps: may, people: _people, ...view } = await lifeView(actor, path.id, locale);
    return {
      result: {
        ...view, version: version?.number ?? null, approvedAt: approvedAt?.toISOString() ?? null, reviewOn: standing?.reviewOn || null, expiresOn: standing?.expiresOn || null,
        reviewers: reviewers.map(withMoment), earlier: earlier.map(withMoment), steps: stepNames.filter((step) => may[step]),
      },
    };
  },
});

/** What a form's empty boxes say, a body says in words: nothing is emptied by not being named. */
const saidInFull: Partial<Record<Step, readonly ("formats" | "made" | "languages" | "done" | "publication")[]>> = {
  plan: ["formats", "made", "languages"], tick: ["done"], arrange: ["publication"],
};

const body = z.strictObject({
  step: steps,
  reviewers: z.array(z.string().max(300)).max(maxReviewers).optional().meta({ description: "With `send`: people by their names in addresses, e-mail addresses, or names that nobody else has." }), dueOn: date.optional().meta({ description: "With `send`." }),
  gate: z.enum(tickedGates).optional(), done: z.boolean().optional().meta({ description: "With `tick`." }),
  formats: z.array(z.enum(planFormats)).optional().meta({ description: "With `plan`, and so are `made` and `languages`: all three, in place of what was planned before." }),
  made: z.array(z.enum(otherFormats)).optional().meta({ description: "Those of the formats that are made elsewhere and are there." }), languages: z.array(writtenLanguage).max(languages.length).optional(),
  verdict: z.enum(["approve", "changes"]).optional(), comment: z.string().optional().meta({ description: "With `answer`." }),
  reviewOn: date.optional(), expiresOn: date.optional().meta({ description: "With `publish` and `renew`." }),
  material: z.boolean().optional().meta({ description: "With `publish`: readers who have confirmed confirm anew." }), note: z.string().optional().meta({ description: "With `publish`." }),
  confirmBy: date.optional().meta({ description: "With `publish` of a material change, where people are asked to confirm: the day by which they do; without it the day before stays, where it has not passed." }),
  reason: z.string().optional(), successor: z.int().min(1).max(999_999_999).optional().meta({ description: "With `withdraw`: number of the document that replaces it." }),
  owner: z.string().max(300).optional(), publication: z.boolean().optional().meta({ description: "With `arrange`, both." }),
}).superRefine((sent, { addIssue }) => {
  for (const name of saidInFull[sent.step] ?? []) if (sent[name] === undefined) addIssue({ code: "custom", path: [name], message: "required" });
});

const take = operation({
  id: "takeGuidanceStep", method: "POST", path: "/documents/{id}/life", area: "documents", scope: "documents:write",
  summary: "Take a step in the life of guidance",
  description: "One of `steps` of its life. Which fields a step needs is told in the problem where they lack.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: {
    type: "application/json",
    schema: body,
    example: { step: "send", reviewers: ["awa-mbaye"], dueOn: "2027-03-01" },
  },
  answer: { status: 200, description: "The step is taken.", schema: z.object({ stage: life.shape.stage }) },
  async run({ actor, path, body: { step, reviewers, successor, done: isDone, material, publication, ...fields } }) {
    const taking = takeStep(step);
    const boxes = Object.fromEntries(Object.entries({ done: isDone, material, publication }).filter(([, isOn]) => isOn).map(([name]) => [name, "on"]));
    const form = { ...fields, ...boxes, reviewers: reviewers?.join("\n"), successor: successor?.toString() };
    const { stage } = await taking.take(actor, path.id, understood(taking.schema.safeParse(form)));
    return { result: { stage } };
  },
});

/** The life of guidance. */
export const lifeOperations: Operation[] = [read, take];
