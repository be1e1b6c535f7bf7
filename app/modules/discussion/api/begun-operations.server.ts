import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { languageTag, moment, none, nothing, slugParameter } from "~/platform/api/shapes";
import { DomainError } from "~/platform/errors";
import { beginLater, beginNow, keepThreadBack } from "../begun/begin-later.server";
import { begunThreads, waitingThreads } from "../begun/begun-list.server";
import { discardBegunThread, keepBegunThread } from "../begun/keep-begun-thread.server";
import { fromVersion, keptMarkdown, keptTitle } from "../begun/schema.server";
import { threadKinds } from "../contract";
import { namedNobodyThere } from "../mentions/named-nobody.server";
import { language, messageId } from "../schema.server";
import { givenTerms, sendAt, started, termIds } from "./shapes";

const id = messageId.meta({ description: "The id its first message will be posted under; you choose it.", example: "0b6f3c2e-6f0e-4a8e-9f57-1a2b3c4d5e6f" });
const begunParameter = z.object({ id });

const line = z.object({
  id: z.uuid(),
  team: z.string().nullable().meta({ description: "The team's name in addresses; null where you no longer read there." }),
  kind: z.enum(threadKinds), title: z.string(), markdown: z.string(),
  language: languageTag.nullable().meta({ description: "Null where it is found out when it begins." }),
  terms: termIds,
  version: z.int(), keptAt: moment,
  beginAt: moment.nullable().meta({ description: "When it begins by itself; null for a draft." }),
}).meta({ id: "BegunThread" });

const list = operation({
  id: "listBegunThreads", method: "GET", path: "/begun-threads", area: "threads", scope: "threads:read",
  summary: "List the threads you have kept and not begun",
  parameters: none, query: none,
  answer: { status: 200, description: "Those that wait, the next first, then the drafts, the latest first.", schema: z.object({ items: z.array(line) }).meta({ id: "BegunThreads" }) },
  async run({ actor, locale }) {
    const [waiting, drafts] = await Promise.all([waitingThreads(actor, locale), begunThreads(actor, locale)]);
    const items = [...waiting, ...drafts].map(({ href: _, team, message, termIds, keptAt, beginAt, ...row }) => (
      { ...row, team: team?.slug ?? null, markdown: message, terms: termIds, keptAt: keptAt.toISOString(), beginAt: beginAt?.toISOString() ?? null }));
    return { result: { items } };
  },
});

const keep = operation({
  id: "keepBegunThread", method: "PUT", path: "/teams/{slug}/begun-threads/{id}", area: "threads", scope: "threads:write",
  summary: "Keep a thread that is not begun",
  description: "As far as it is written, on all your devices. Name the version you go on from; where a later one is there, the answer is `conflict` and nothing changes. One that waited is a draft again. Without title and words it is taken away.",
  parameters: slugParameter.extend({ id }), query: none, problems: ["conflict", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      kind: z.enum(threadKinds).default("discussion"),
      title: keptTitle,
      language: language.nullable().default(null).meta({ description: "A BCP 47 tag; null where it is to be found out." }),
      terms: givenTerms.default([]),
      markdown: keptMarkdown,
      version: fromVersion,
    }),
    example: { kind: "question", title: "Sampling for farm inspections", markdown: "How do you choose", version: 0 },
  },
  answer: { status: 200, description: "It is kept.", schema: z.object({ version: z.int().meta({ description: "0 where nothing is kept: it was empty, or has begun." }) }).meta({ id: "BegunThreadKept" }) },
  async run({ actor, path, body: { kind, title, language: tongue, terms: about, markdown, version } }) {
    const became = await keepBegunThread(actor, path.slug, { messageId: path.id, draft: version, kind, title, language: tongue, terms: about, message: markdown });
    if ("later" in became) throw new DomainError("conflict", "a later version is there");
    return { result: { version: "kept" in became ? became.kept.version : 0 } };
  },
});

const discard = operation({
  id: "discardBegunThread", method: "DELETE", path: "/begun-threads/{id}", area: "threads", scope: "threads:write",
  summary: "Throw a thread away that is not begun",
  description: "A draft alone: keep one back first that waits.",
  parameters: begunParameter, query: none,
  answer: { status: 204, description: "There is no such draft now.", schema: nothing },
  async run({ actor, path }) {
    await discardBegunThread(actor, path.id);
    return { result: undefined };
  },
});

const schedule = operation({
  id: "beginThreadLater", method: "PUT", path: "/begun-threads/{id}/time", area: "threads", scope: "threads:write",
  summary: "Begin a thread later",
  description: "One that you have kept. It begins at that moment with the rights you have then; if you may not begin it any more, it is a draft again and you are told.",
  parameters: begunParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      sendAt,
      callTeam: z.boolean().default(false).meta({ description: "You want `@team` in the first message to call everybody in the team." }),
    }),
    example: { sendAt: "2027-01-11T09:00:00+01:00" },
  },
  answer: { status: 204, description: "It waits.", schema: nothing },
  async run({ actor, path, body }) {
    await beginLater(actor, { id: path.id, sendAt: body.sendAt, callsTeam: body.callTeam });
    return { result: undefined };
  },
});

const keepBack = operation({
  id: "keepThreadBack", method: "DELETE", path: "/begun-threads/{id}/time", area: "threads", scope: "threads:write",
  summary: "Keep a thread back",
  description: "It is a draft again.",
  parameters: begunParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "It does not wait any more.", schema: nothing },
  async run({ actor, path }) {
    await keepThreadBack(actor, path.id);
    return { result: undefined };
  },
});

const beginAtOnce = operation({
  id: "beginThread", method: "POST", path: "/begun-threads/{id}/begin", area: "threads", scope: "threads:write",
  summary: "Begin a kept thread at once",
  parameters: begunParameter, query: none, problems: ["conflict", "forbidden", "not_found"],
  answer: { status: 201, description: "The thread has begun.", schema: started },
  async run({ actor, path }) {
    const begun = await beginNow(actor, path.id);
    const { threadId } = begun;
    const seq = 1 as const;
    return { result: { id: threadId, seq, messageId: path.id, namedNobody: await namedNobodyThere(actor, { ...begun, seq }) }, location: `/threads/${threadId}` };
  },
});

/** Threads that are kept and not begun, and those that wait for their time. */
export const begunOperations: Operation[] = [list, keep, discard, schedule, keepBack, beginAtOnce];
