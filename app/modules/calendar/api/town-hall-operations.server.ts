import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { none, nothing } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { accessEvent } from "../access-event.server";
import { sayAbsence } from "../answer-event.server";
import { questionsOf } from "../questions-list.server";
import { eventAction, type EventAction } from "../schema.server";
import { askQuestion, moderateQuestion, replyToQuestion, voteForQuestion } from "../town-hall.server";
import { eventParameter, timeParameter } from "./operations.server";
import { question } from "./shapes";

const writing = { area: "events", scope: "events:write", problems: ["forbidden", "not_found"] } as const;
const questionParameter = eventParameter.extend({ questionId: z.coerce.number().int().min(1).max(2_147_483_647).meta({ description: "The question's number." }) });

const list = operation({
  id: "listQuestions", method: "GET", path: "/events/{id}/times/{on}/questions", area: "events", scope: "events:read", problems: ["not_found"],
  summary: "List the questions of a town hall", description: "Those with most voices first; what waits or was set aside for those who organise it.",
  parameters: timeParameter, query: none,
  answer: { status: 200, description: "The questions.", schema: z.object({ items: z.array(question) }) },
  async run({ actor, path }) {
    const { event, abilities } = await accessEvent(actor, path, "see");
    const rows = await questionsOf(actor, event.id, path.on, abilities.organise);
    return { result: { items: rows.map(({ askerName, answer, ...row }) => ({ ...row, asker: askerName, answer: answer ?? "" })) } };
  },
});

const reply = operation({
  id: "replyToQuestion", method: "PUT", path: "/events/{id}/questions/{questionId}/reply", ...writing, problems: ["forbidden", "not_found", "invalid"],
  summary: "Publish the answer to a question", description: "In words, and where in the recording it was given. Nothing at all takes it back. For those who organise.",
  parameters: questionParameter, query: none,
  body: { type: "application/json", schema: z.strictObject({ markdown: z.string().max(5_000).default(""), at: z.string().max(9).optional().meta({ description: "Place in the recording.", example: "1:02:03" }) }), example: { markdown: "From March on.", at: "12:30" } },
  answer: { status: 204, description: "It is published.", schema: nothing },
  async run({ actor, path: { id, questionId }, body: { markdown, at } }) {
    const step = understood(await eventAction.safeParseAsync({ intent: "reply", questionId, reply: markdown, at })) as Extract<EventAction, { intent: "reply" }>;
    await replyToQuestion(actor, { id }, step);
    return { result: undefined };
  },
});

const idIn = ({ id }: Record<string, unknown>) => Number(id);

/** What people say to a town hall and its organisers answer, and who cannot make one time. */
export const townHallOperations: Operation[] = [
  list,
  stepOperation(eventAction, {
    id: "askQuestion", method: "POST", path: "/events/{id}/times/{on}/questions", ...writing, intent: "ask", parameters: eventParameter, problems: ["forbidden", "not_found", "invalid", "too_many_requests"],
    summary: "Put a question before a town hall", fields: { on: "The date of this time.", anonymous: "Without your name, which is then written nowhere." }, example: { question: "When do the new rules begin?", language: "en", anonymous: false },
    take: ({ actor, path }, step) => askQuestion(actor, { id: idIn(path), on: step.on }, step),
  }),
  stepOperation(eventAction, {
    id: "voteForQuestion", method: "PUT", path: "/events/{id}/questions/{questionId}/vote", ...writing, intent: "vote", parameters: eventParameter,
    summary: "Give a question your voice, or take it back", fields: { questionId: "The question's number.", on: "The date of the time it was asked at; may be left out." }, example: { vote: true },
    take: ({ actor, path }, step) => voteForQuestion(actor, { id: idIn(path) }, step),
  }),
  stepOperation(eventAction, {
    id: "moderateQuestion", method: "PUT", path: "/events/{id}/questions/{questionId}/state", ...writing, intent: "moderate", parameters: eventParameter,
    summary: "Show a question, or set it aside", description: "For those who organise.", fields: { questionId: "The question's number.", on: "The date of the time it was asked at; may be left out." }, example: { state: "shown" },
    take: ({ actor, path }, step) => moderateQuestion(actor, { id: idIn(path) }, step),
  }),
  reply,
  stepOperation(eventAction, {
    id: "sayAbsence", method: "PUT", path: "/events/{id}/times/{on}/absence", ...writing, intent: "absent", parameters: eventParameter,
    summary: "Say that you cannot make one time of an event, or can after all", fields: { on: "The date of this time." }, example: { absent: true },
    take: ({ actor, path }, step) => sayAbsence(actor, { id: idIn(path), on: step.on }, step.absent === "yes"),
  }),
];
