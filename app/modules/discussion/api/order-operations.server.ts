import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing } from "~/platform/api/shapes";
import { changeThread } from "../change-thread.server";
import { windowSize } from "../contract";
import { mergeThread } from "../merge-thread.server";
import { moveThread } from "../move-thread.server";
import { kind, language, threadId, title } from "../schema.server";
import { setSlowMode, setStanding } from "../set-standing.server";
import { splitThread } from "../split-thread.server";
import { maxReason, slowModes } from "../threads-contract";
import { givenTerms } from "./shapes";
import { threadParameter } from "./thread-operations.server";

const reason = z.string().trim().max(maxReason).default("").meta({ description: "Why, for all who read the thread." });

const change = operation({
  id: "changeThread", method: "PUT", path: "/threads/{id}", area: "threads", scope: "threads:write",
  summary: "Change a thread's title, kind, tags and language",
  description: "For whoever began the thread, and for the team's leads and coordinators. Its address stays.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ title, kind, language, terms: givenTerms }),
    example: { title: "Sampling for farm inspections", kind: "question", language: "en", terms: [] },
  },
  answer: { status: 204, description: "It is changed.", schema: nothing },
  async run({ actor, path, body }) {
    await changeThread(actor, path.id, body);
    return { result: undefined };
  },
});

const stand = operation({
  id: "setThreadStanding", method: "PUT", path: "/threads/{id}/standing", area: "threads", scope: "threads:write",
  summary: "Close, reopen, lock or unlock a thread",
  description: "Closing is for whoever began it and for leads and coordinators; locking for the latter.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found", "conflict"],
  body: { type: "application/json", schema: z.strictObject({ act: z.enum(["close", "reopen", "lock", "unlock"]), reason }), example: { act: "close", reason: "Agreed in the call" } },
  answer: { status: 204, description: "It stands so.", schema: nothing },
  async run({ actor, path, body }) {
    await setStanding(actor, path.id, { intent: body.act, reason: body.reason });
    return { result: undefined };
  },
});

const slow = operation({
  id: "setSlowMode", method: "PUT", path: "/threads/{id}/slow-mode", area: "threads", scope: "threads:write",
  summary: "Slow a thread down",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ seconds: z.literal([...slowModes]).meta({ description: "How long members wait between two messages; 0 ends it." }), reason }), example: { seconds: 300 } },
  answer: { status: 204, description: "The pace is set.", schema: nothing },
  async run({ actor, path, body }) {
    await setSlowMode(actor, path.id, body);
    return { result: undefined };
  },
});

const move = operation({
  id: "moveThread", method: "PUT", path: "/threads/{id}/team", area: "threads", scope: "threads:write",
  summary: "Move a thread to another team",
  description: "Whoever reads that team reads it then, and nobody else. You answer for its team now and may start such a thread in the other.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ team: z.string().min(1).max(100).meta({ description: "The other team's name in addresses." }), reason }), example: { team: "wages" } },
  answer: { status: 204, description: "It stands there.", schema: nothing },
  async run({ actor, path, body }) {
    await moveThread(actor, path.id, { slug: body.team, reason: body.reason });
    return { result: undefined };
  },
});

const merge = operation({
  id: "mergeThread", method: "POST", path: "/threads/{id}/merge", area: "threads", scope: "threads:write",
  summary: "Merge a thread into another",
  description: "Its messages go to the end of the other: they keep their ids and get new sequence numbers. You answer for both teams.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ into: threadId.meta({ description: "The other thread." }), reason }), example: { into: 14 } },
  answer: { status: 200, description: "They are one.", schema: z.object({ threadId: z.int(), seq: z.int().meta({ description: "The number of the first of the messages there." }) }).meta({ id: "CarriedMessages" }) },
  async run({ actor, path, body }) {
    const { seq } = await mergeThread(actor, path.id, body);
    return { result: { threadId: body.into, seq } };
  },
});

const split = operation({
  id: "splitThread", method: "POST", path: "/threads/{id}/split", area: "threads", scope: "threads:write",
  summary: "Move messages of a thread into a new one",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ title: title.meta({ description: "Title of the new thread." }), seqs: z.array(z.int().min(1)).min(1).max(windowSize).meta({ description: "Sequence numbers of the messages; never the one that opens the thread." }), reason }),
    example: { title: "Another matter", seqs: [4, 5] },
  },
  answer: { status: 201, description: "The new thread has begun.", schema: z.object({ threadId: z.int(), seq: z.int() }).meta({ id: "SplitOff" }) },
  async run({ actor, path, body }) {
    const result = await splitThread(actor, path.id, { ...body, after: false, into: undefined });
    return { result, location: `/threads/${result.threadId}` };
  },
});

/** What is done to threads as a whole. */
export const orderOperations: Operation[] = [change, stand, slow, move, merge, split];
