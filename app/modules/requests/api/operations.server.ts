import { z } from "zod";
import { fileId } from "~/modules/files/public.server";
import { cefrLevels, languageSkills, profileLanguages } from "~/modules/experts/contract";
import { cursorAfter, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { accessRequest } from "../access-request.server";
import { maxFilesOfMessage, maxMessage, maxRequestTitle, maxWanted, requestKinds, requestModes, requestStates } from "../contract";
import { conversationOf } from "../conversation-list.server";
import { createRequest } from "../create-request.server";
import { editRequest } from "../edit-request.server";
import { postRequestMessage } from "../post-message.server";
import { requestExport } from "../request-export.server";
import { filtered, linesWhere } from "../request-list.server";
import { requestView } from "../request-view.server";
import { requestSchema, stepSchema, writeSchema, type RequestInput, type RequestStepInput } from "../schema.server";
import { takeRequestStep } from "../take-request-step.server";
import { lineFacts, requestFacts } from "./facts";
import { request, requestLine, requestMessage } from "./shapes";

const requestId = z.coerce.number().int().min(1).max(2_147_483_647);
const parameter = z.object({ id: requestId.meta({ description: "The request's number.", example: 12 }) });
const place = z.strictObject({ seen: z.int().min(0).max(100_000) });
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const termId = z.string().regex(/^[A-Z][0-9.]{0,10}$/);
const countryCode = z.string().regex(/^[A-Z]{2}$/);

const filters = {
  show: z.enum(["open", "mine", "ended", "all"]).default("open"),
  state: z.enum(requestStates).optional(), kind: z.enum(requestKinds).optional(),
  team: slug.optional().meta({ description: "Answered by one team: its name in addresses." }),
  country: countryCode.optional().meta({ description: "ISO 3166-1 alpha-2 code.", example: "NE" }),
};

const listRequests = operation({
  id: "listRequests", method: "GET", path: "/requests", area: "requests", scope: "requests:read", paged: true,
  summary: "List requests for support",
  description: "Those you may know of: yours and your office's, those your teams answer, and those you are asked, released for or consulted about. What waits for you comes first.",
  parameters: none,
  query: pageQuery.extend(filters),
  answer: { status: 200, description: "A page of requests.", schema: pageOf(requestLine) },
  async run({ actor, locale, query: { cursor, limit, ...wanted } }) {
    const seen = placeIn(cursor, place)?.seen ?? 0;
    const rows = await linesWhere(actor, locale, filtered(actor, wanted), { limit: limit + 1, offset: seen });
    const items = rows.slice(0, limit).map(lineFacts);
    const next = rows.length > limit ? cursorAfter({ seen: seen + limit }) : null;
    return { result: { items, next }, next };
  },
});

const exportList = operation({
  id: "exportRequests", method: "GET", path: "/requests.csv", area: "requests", scope: "requests:read",
  summary: "Take the list of requests as a file for a spreadsheet",
  description: "By the filters of the list, at most 5,000 requests. The headings are in the language of the answer.",
  parameters: none, query: z.strictObject(filters),
  answer: { status: 200, description: "The file.", schema: z.string(), types: ["text/csv"] },
  run: async ({ actor, locale, query }) => ({ result: await requestExport(actor, { ...query, view: "list", page: 1 }, locale) }),
});

const getRequest = operation({
  id: "getRequest", method: "GET", path: "/requests/{id}", area: "requests", scope: "requests:read",
  summary: "Read a request",
  parameters: parameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "The request.", schema: request },
  run: async ({ actor, locale, path }) => ({ result: requestFacts(await requestView(actor, path.id, locale)) }),
});

const spoken = z.strictObject({ language: z.enum(profileLanguages), level: z.enum(cefrLevels).default("B2"), skill: z.enum(languageSkills).default("speak").meta({ description: "What the language is for." }) });

const requestBody = z.strictObject({
  title: z.string().max(maxRequestTitle).meta({ description: "What you need, in one line." }),
  need: z.string().optional(), kind: z.enum(requestKinds),
  termIds: z.array(termId).min(1).max(3).meta({ description: "Fields of the taxonomy; the first one is the main one." }),
  country: countryCode.optional(), startsOn: z.iso.date().optional(), endsOn: z.iso.date().optional(), days: z.int().optional(),
  mode: z.enum(requestModes).default("either"), wanted: z.int().min(1).max(maxWanted).default(1), otherRegions: z.boolean().default(false),
  languages: z.array(spoken).max(3).default([]), team: slug.optional(), person: slug.optional().meta({ description: "Somebody you suggest, by their name in addresses." }),
  authors: z.array(z.string().max(120)).max(10).default([]).meta({ description: "For a review: who wrote the text, by name." }),
  draft: z.boolean().default(false).meta({ description: "Keep it as a draft." }),
});
const requestExample = { title: "Social-security actuary, French, Niger, March", kind: "mission", termIds: ["D2"], country: "NE", languages: [{ language: "fr", level: "C1" }] };

/** The body as the page's form sends it, checked by that form. */
function inputOf({ termIds, languages, otherRegions, authors, draft, ...body }: z.output<typeof requestBody>): RequestInput {
  const inForm = Object.fromEntries(languages.flatMap(({ language, level, skill }, index) => [[`language${index + 1}`, language], [`level${index + 1}`, level], [`skill${index + 1}`, skill]]));
  return understood(requestSchema.safeParse({
    ...body, ...inForm, termId: termIds[0], otherTerm1: termIds[1], otherTerm2: termIds[2], authors: authors.join(", "),
    ...(otherRegions ? { otherRegions: "on" } : {}), intent: draft ? "keep" : "send",
  }));
}

const beginRequest = operation({
  id: "createRequest", method: "POST", path: "/requests", area: "requests", scope: "requests:write",
  summary: "Ask for support",
  description: "Sent to the team of the field unless you name another, or kept as a draft that you alone see. The team answers within two working days of your calendar.",
  parameters: none, query: none,
  body: { type: "application/json", schema: requestBody, example: requestExample },
  problems: ["invalid"],
  answer: { status: 201, description: "The request is made.", schema: z.object({ id: z.int() }) },
  async run({ actor, locale, body }) {
    const { id } = await createRequest(actor, inputOf(body), locale);
    return { result: { id }, location: `/requests/${id}` };
  },
});

const changeRequest = operation({
  id: "changeRequest", method: "PUT", path: "/requests/{id}", area: "requests", scope: "requests:write",
  summary: "Change what a request says",
  description: "Until somebody was found for it; whoever is concerned hears of it. A draft is sent with it unless it stays one. Which team answers a request that was sent changes by the step `redirect` alone.",
  parameters: parameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: { type: "application/json", schema: requestBody, example: requestExample },
  answer: { status: 204, description: "It says so.", schema: nothing },
  async run({ actor, path, body }) {
    await editRequest(actor, path.id, inputOf(body));
    return { result: undefined };
  },
});

const stepNames = stepSchema.options.map(({ shape }) => shape.intent.value);

const takeStep = operation({
  id: "takeRequestStep", method: "POST", path: "/requests/{id}/steps", area: "requests", scope: "requests:write",
  summary: "Take a step of a request",
  description: "One of `steps` of the request, or `consult`, `agree`, `object`, `suggest`. Which fields a step needs is told in the problem where they lack.",
  parameters: parameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      step: z.enum(stepNames as [string, ...string[]]), note: z.string().optional().meta({ description: "A word with it; the reason with a no." }),
      person: z.string().optional().meta({ description: "Whom it is about, by their name in addresses." }), role: z.enum(["field", "employers", "workers"]).optional(), leads: z.boolean().optional(),
      team: z.string().optional().meta({ description: "With `redirect`; with `file_report` where no team answers." }), startsOn: z.iso.date().optional(), endsOn: z.iso.date().optional().meta({ description: "With `plan`." }),
      title: z.string().optional(), report: z.string().optional().meta({ description: "With `file_report`: Markdown." }), usefulness: z.int().optional().meta({ description: "With `give_feedback`: from 1 to 4." }),
      conflict: z.enum(["none", "named"]).optional().meta({ description: "With `accept` of a review." }), conflictText: z.string().optional(),
    }),
    example: { step: "triage", note: "We have somebody in mind." },
  },
  answer: { status: 200, description: "The step is taken.", schema: z.object({ id: z.int(), state: z.enum(requestStates) }) },
  async run({ actor, path, body: { step, leads, ...fields } }) {
    const parsed = stepSchema.safeParse({ ...fields, intent: step, ...(leads ? { leads: "on" } : {}) });
    await takeRequestStep(actor, path.id, understood(parsed) as RequestStepInput);
    // A draft that is discarded may be gone.
    const state = step === "discard" ? "withdrawn" : (await accessRequest(actor, path.id)).request.state;
    return { result: { id: path.id, state } };
  },
});

const listMessages = operation({
  id: "listRequestMessages", method: "GET", path: "/requests/{id}/messages", area: "requests", scope: "requests:read",
  summary: "Read a request's conversation",
  description: "The latest hundred messages, in order.",
  parameters: parameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "Its messages.", schema: z.object({ items: z.array(requestMessage) }) },
  async run({ actor, path }) {
    await accessRequest(actor, path.id);
    const rows = await conversationOf(path.id);
    return { result: { items: rows.map(({ id, author, handle, html, files, createdAt }) => ({ id, author: { handle, name: author }, html, files, postedAt: createdAt.toISOString() })) } };
  },
});

const postMessage = operation({
  id: "postRequestMessage", method: "POST", path: "/requests/{id}/messages", area: "requests", scope: "requests:write",
  summary: "Write in a request's conversation",
  description: "Words, files that you have uploaded (`POST /files`), or both. Whoever may know of the request opens them.",
  parameters: parameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: { type: "application/json", schema: z.strictObject({
      markdown: z.string().max(maxMessage).default("").meta({ description: "May be left out where it brings files." }),
      files: z.array(fileId).max(maxFilesOfMessage).default([]).meta({ description: "Ids of files you have uploaded." }),
    }), example: { markdown: "The consolidated text is ready." } },
  answer: { status: 201, description: "It is written.", schema: z.object({ id: z.uuid() }) },
  async run({ actor, path, body, submissionId }) {
    const message = understood(writeSchema.safeParse({ messageId: submissionId, text: body.markdown }));
    await postRequestMessage(actor, path.id, { ...message, files: [...new Set(body.files)].map((id) => ({ id })) });
    return { result: { id: submissionId }, location: `/requests/${path.id}/messages` };
  },
});

/** Requests for support and their steps. */
export const requestOperations: Operation[] = [listRequests, exportList, getRequest, beginRequest, changeRequest, takeStep, listMessages, postMessage];
