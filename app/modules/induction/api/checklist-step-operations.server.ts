import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import type { Actor } from "~/platform/auth/actor";
import { locales } from "~/platform/i18n/locales";
import { changeChecklist } from "../change-checklist.server";
import { detailMaxLength, stepsMax, textMaxLength } from "../contract";
import { checklistSchema, idSchema } from "../schema.server";
import { checklistParameter } from "./checklist-operations.server";
import { due } from "./shapes";

const writing = { area: "teams", scope: "teams:write", query: none, problems: ["not_found", "invalid"] } as const;
const ofStep = checklistParameter.extend({ step: idSchema.meta({ description: "The step's number." }) });

const body = z.strictObject({
  text: z.string().min(1).max(textMaxLength).meta({ description: "What is to be done, in a line." }),
  detail: z.string().max(detailMaxLength).default("").meta({ description: "How, in a few sentences." }),
  language: z.enum(locales).meta({ description: "What the words are in; those in other languages stay." }), due,
  href: z.string().max(500).default("").meta({ description: "Page of Meridian that it leads to: a path, in which `{me}` stands for the newcomer's name in addresses." }),
});
const example = { text: "Say hello to your team", detail: "A line about you is enough.", language: "en", due: "first_week", href: "/teams/labour-inspection" };

async function save(actor: Actor, id: number, step: z.output<typeof body> & { step?: number }) {
  await changeChecklist(actor, id, understood(checklistSchema.safeParse({ intent: "save-step", ...step })));
  return { result: undefined };
}

const add = operation({
  id: "addChecklistStep", method: "POST", path: "/induction/checklists/{id}/steps", ...writing, parameters: checklistParameter,
  summary: "Add a step to a checklist", description: `A checklist has at most ${stepsMax}.`,
  body: { type: "application/json", schema: body, example }, answer: done,
  run: ({ actor, path, body: step }) => save(actor, path.id, step),
});

const change = operation({
  id: "changeChecklistStep", method: "PUT", path: "/induction/checklists/{id}/steps/{step}", ...writing, parameters: ofStep,
  summary: "Change a step of a checklist", description: "In one language. Who has done it has done it still.",
  body: { type: "application/json", schema: body, example }, answer: done,
  run: ({ actor, path, body: step }) => save(actor, path.id, { ...step, step: path.step }),
});

const move = operation({
  id: "moveChecklistStep", method: "POST", path: "/induction/checklists/{id}/steps/{step}/move", ...writing, parameters: ofStep,
  summary: "Move a step up or down among those of the same due time",
  body: { type: "application/json", schema: z.strictObject({ way: z.enum(["up", "down"]) }), example: { way: "up" } }, answer: done,
  async run({ actor, path, body: { way } }) {
    await changeChecklist(actor, path.id, { intent: way, step: path.step });
    return { result: undefined };
  },
});

const remove = operation({
  id: "removeChecklistStep", method: "DELETE", path: "/induction/checklists/{id}/steps/{step}", ...writing, problems: ["not_found"], parameters: ofStep,
  summary: "Remove a step from a checklist", answer: done,
  async run({ actor, path }) {
    await changeChecklist(actor, path.id, { intent: "remove-step", step: path.step });
    return { result: undefined };
  },
});

/** The steps of a checklist. */
export const checklistStepOperations: Operation[] = [add, change, move, remove];
