import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing, slugParameter } from "~/platform/api/shapes";
import { acceptAnswer } from "../accept-answer.server";
import { threadFilters, threadKinds } from "../contract";
import { files, language, messageId, messageText, sequenceNumber, threadId, title } from "../schema.server";
import { startThread } from "../start-thread.server";
import { namedNobody } from "../mentions/named-nobody.server";
import { threadOrders, threadPage } from "../thread-page.server";
import { threadFacts } from "../thread-view.server";
import { givenTerms, started, thread, threadLine } from "./shapes";

/** The thread in an address. */
export const threadParameter = z.object({ id: threadId.meta({ description: "The thread's number.", example: 12 }) });

const place = z.strictObject({ id: placeNumber, lastAt: z.int().min(0).max(8_640_000_000_000) });

const listThreads = operation({
  id: "listThreads", method: "GET", path: "/teams/{slug}/threads", area: "threads", scope: "threads:read", paged: true,
  summary: "List a team's threads",
  parameters: slugParameter,
  query: pageQuery.extend({
    show: z.enum(["all", ...threadFilters]).default("all").meta({ description: "All threads, those with something you have not read, questions without an accepted answer, or those you began or wrote in." }),
    tag: z.string().max(20).optional().meta({ description: "Only threads about this expertise term." }),
    language: language.optional().meta({ description: "Only threads begun in this language." }),
    order: z.enum(threadOrders).default("activity").meta({ description: "Latest written in first, or latest begun first. To read a whole list take `started`: nothing moves while you page." }),
  }),
  problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "A page of threads.", schema: pageOf(threadLine) },
  async run({ actor, path, query: { show, tag, language: tongue, order, cursor, limit } }) {
    const narrowing = { show: show === "all" ? [] : [show], tag, language: tongue };
    const threads = await threadPage(actor, path.slug, { ...narrowing, order, after: placeIn(cursor, place), limit: limit + 1 });
    const { rows, next } = pageFrom(threads, limit, ({ id, lastAt }) => ({ id, lastAt: lastAt.getTime() }));
    const items = rows.map(({ termIds, ...row }) => ({ ...row, terms: termIds, startedAt: row.startedAt.toISOString(), lastAt: row.lastAt.toISOString() }));
    return { result: { items, next }, next };
  },
});

const start = operation({
  id: "startThread", method: "POST", path: "/teams/{slug}/threads", area: "threads", scope: "threads:write",
  summary: "Start a thread with its first message",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found", "conflict"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      kind: z.enum(threadKinds).default("discussion"),
      title: title.meta({ description: "One line." }),
      language: language.meta({ description: "What it is written in: a BCP 47 tag." }),
      terms: givenTerms.default([]),
      markdown: messageText.meta({ description: "The first message, in Markdown." }),
      files: files.meta({ description: "Ids of files you have uploaded." }),
      callTeam: z.boolean().default(false).meta({ description: "You want `@team` in the message to call everybody in the team, as leads and coordinators may." }),
      messageId: messageId.optional().meta({ description: "Your own id of the first message, by which a repeat is recognised for ever; an Idempotency-Key does it for a day." }),
    }),
    example: { kind: "question", title: "Sampling for farm inspections", language: "en", markdown: "How do you choose farms when there is **no register**?" },
  },
  answer: { status: 201, description: "The thread has begun.", schema: started },
  async run({ actor, path, body: { kind, title: words, language: tag, terms, markdown, files: brought, messageId: chosen, callTeam }, submissionId }) {
    const submission = { teamSlug: path.slug, messageId: chosen ?? submissionId, kind, title: words, language: tag, terms, message: markdown, files: brought, callsTeam: callTeam };
    const begun = await startThread(actor, submission);
    const { threadId: id } = begun;
    return { result: { id, seq: 1 as const, messageId: submission.messageId, namedNobody: await namedNobody(actor, begun, markdown) }, location: `/threads/${id}` };
  },
});

const getThread = operation({
  id: "getThread", method: "GET", path: "/threads/{id}", area: "threads", scope: "threads:read",
  summary: "Read about a thread",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The thread, without its messages.", schema: thread },
  async run({ actor, locale, path }) {
    const { last, movedAway, read, startedAt, lastAt, ...facts } = await threadFacts(actor, path.id, locale);
    return { result: { ...facts, messages: last - movedAway, lastSeq: last, readUpTo: read, startedAt: startedAt.toISOString(), lastAt: lastAt.toISOString() } };
  },
});

const accept = operation({
  id: "acceptAnswer", method: "PUT", path: "/threads/{id}/answer", area: "threads", scope: "threads:write",
  summary: "Accept a message as the answer",
  description: "For whoever asked the question, and for the team's leads and coordinators. It takes the place of an answer accepted before.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ seq: sequenceNumber.pipe(z.int().min(1)).meta({ description: "Sequence number of the message." }) }), example: { seq: 2 } },
  answer: { status: 204, description: "It is the answer.", schema: nothing },
  async run({ actor, path, body }) {
    await acceptAnswer(actor, { threadId: path.id, seq: body.seq });
    return { result: undefined };
  },
});

const takeBack = operation({
  id: "takeAnswerBack", method: "DELETE", path: "/threads/{id}/answer", area: "threads", scope: "threads:write",
  summary: "Open a question again",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 204, description: "No answer is accepted.", schema: nothing },
  async run({ actor, path }) {
    await acceptAnswer(actor, { threadId: path.id, seq: 0 });
    return { result: undefined };
  },
});

/** Threads: what there is, what is begun, what is answered. */
export const threadOperations: Operation[] = [listThreads, start, getThread, accept, takeBack];
