import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, personParameter, personReference } from "~/platform/api/shapes";
import { declineBuddy } from "../decline-buddy.server";
import { finishInduction } from "../finish-induction.server";
import { firstWeekView } from "../first-week-view.server";
import { newcomersOf } from "../newcomer-list.server";
import { newcomerProgressView } from "../newcomer-progress-view.server";
import { idSchema } from "../schema.server";
import { tickStep } from "../tick-step.server";
import { companion, progressFacts, progressShown } from "./shapes";

const reading = { area: "me", scope: "teams:read", query: none } as const;
const writing = { area: "me", scope: "teams:write", query: none } as const;

const read = operation({
  id: "getOwnInduction", method: "GET", path: "/me/induction", ...reading, parameters: none,
  summary: "Read the checklist of your own first weeks", description: "You and your buddy alone see it.",
  answer: { status: 200, description: "Your first weeks.", schema: z.object({ begun: z.object({ ...progressFacts, buddy: companion.nullable() }).nullable().meta({ description: "Null for whoever has no induction." }) }).meta({ id: "OwnInduction" }) },
  async run({ actor, locale }) {
    const { begun } = await firstWeekView(actor, locale);
    return { result: { begun: begun && { ...begun, ...progressShown(begun.progress) } } };
  },
});

const tick = operation({
  id: "markInductionStep", method: "PUT", path: "/me/induction/steps/{step}", ...writing, problems: ["not_found"],
  summary: "Mark a step of your first weeks as done, or as not done after all", description: "Nobody is told.",
  parameters: z.object({ step: idSchema.meta({ description: "The step's number." }) }),
  body: { type: "application/json", schema: z.strictObject({ done: z.boolean() }), example: { done: true } },
  answer: done,
  async run({ actor, path, body }) {
    await tickStep(actor, { step: path.step, done: body.done });
    return { result: undefined };
  },
});

const finish = operation({
  id: "finishInduction", method: "PUT", path: "/me/induction", ...writing, parameters: none,
  summary: "Say that you have found your way, or take that back", description: "Steps left or not. Who has no induction changes nothing.",
  body: { type: "application/json", schema: z.strictObject({ finished: z.boolean() }), example: { finished: true } },
  answer: done,
  async run({ actor, body }) {
    await finishInduction(actor, body.finished);
    return { result: undefined };
  },
});

const accompanied = operation({
  id: "listAccompaniedNewcomers", method: "GET", path: "/me/newcomers", ...reading, parameters: none,
  summary: "List the newcomers whose buddy you are",
  answer: { status: 200, description: "The earliest first.", schema: z.object({ items: z.array(personReference) }) },
  run: async ({ actor }) => ({ result: { items: await newcomersOf(actor) } }),
});

const progress = operation({
  id: "getNewcomerProgress", method: "GET", path: "/me/newcomers/{handle}", ...reading, problems: ["not_found"],
  summary: "Read how far a newcomer has come whose buddy you are", description: "For the buddy and the newcomer; for all others, those who lead and administer too, there is no such thing.",
  parameters: personParameter,
  answer: { status: 200, description: "Their first weeks.", schema: z.object({ newcomer: companion, ...progressFacts }).meta({ id: "NewcomerProgress" }) },
  async run({ actor, locale, path }) {
    const { progress: reached, ...view } = await newcomerProgressView(actor, path.handle, locale);
    return { result: { ...view, ...progressShown(reached) } };
  },
});

const decline = operation({
  id: "declineBuddy", method: "DELETE", path: "/me/newcomers/{handle}", ...writing, problems: ["not_found"],
  summary: "Say no to being a newcomer's buddy", description: "At once or later, without a reason. You see nothing of their progress from then on and are not asked again.",
  parameters: personParameter, answer: done,
  async run({ actor, path }) {
    await declineBuddy(actor, path);
    return { result: undefined };
  },
});

/** One's own first weeks, and those of newcomers one accompanies. */
export const ownInductionOperations: Operation[] = [read, tick, finish, accompanied, progress, decline];
