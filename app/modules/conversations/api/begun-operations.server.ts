import { z } from "zod";
import { discardBegunThread, fromVersion, keptMarkdown, keptTitle, language, messageId, sendAt } from "~/modules/discussion/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { handle, languageTag, moment, none, nothing, personReference } from "~/platform/api/shapes";
import { DomainError } from "~/platform/errors";
import { begunConversations, keepBegunConversation, waitingConversations } from "../begun-conversations.server";
import { maxPeople } from "../contract";
import { keepWordsBack, writeLater } from "../later/write-later.server";

const parameters = z.object({ id: messageId.meta({ description: "The id its message will be posted under; you choose it.", example: "5d1d6c1e-3c55-4a0c-9a3b-0f6c3c2e9a11" }) });

const list = operation({
  id: "listBegunConversations", method: "GET", path: "/begun-conversations", area: "threads", scope: "threads:read",
  summary: "List what you have begun to write to people and not sent",
  parameters: none, query: none,
  answer: {
    status: 200, description: "What waits, the next first, then the drafts, the latest first.",
    schema: z.object({
      items: z.array(z.object({
        id: z.uuid(), to: z.array(personReference).meta({ description: "Whom it is to go to, as far as you see them." }), title: z.string(), markdown: z.string(),
        language: languageTag.nullable().meta({ description: "Null where it is found out when it is sent." }), version: z.int(), keptAt: moment,
        sendAt: moment.nullable().meta({ description: "When it is to be sent by itself; null for a draft." }),
      }).meta({ id: "BegunConversation" })),
    }).meta({ id: "BegunConversations" }),
  },
  async run({ actor }) {
    const [drafts, waiting] = await Promise.all([begunConversations(actor), waitingConversations(actor)]);
    const items = [...waiting, ...drafts].map(({ message, keptAt, beginAt, ...row }) => ({ ...row, markdown: message, keptAt: keptAt.toISOString(), sendAt: beginAt?.toISOString() ?? null }));
    return { result: { items } };
  },
});

const keep = operation({
  id: "keepBegunConversation", method: "PUT", path: "/begun-conversations/{id}", area: "threads", scope: "threads:write",
  summary: "Keep words to people that are not sent yet",
  description: "As far as they are written, on all your devices. Name the version you go on from; where a later one is there, the answer is `conflict` and nothing changes. Without title and words nothing is kept. `POST /conversations` with this id as `messageId` sends them.",
  parameters, query: none, problems: ["conflict"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      to: z.array(handle).max(maxPeople - 1).default([]).meta({ description: "Handles of the others; whom you do not see is left out." }),
      title: keptTitle,
      markdown: keptMarkdown,
      language: language.nullable().default(null).meta({ description: "A BCP 47 tag; null where it is to be found out." }),
      version: fromVersion,
    }),
    example: { to: ["awa-ndiaye"], markdown: "Could we speak about", version: 0 },
  },
  answer: { status: 200, description: "It is kept.", schema: z.object({ version: z.int().meta({ description: "0 where nothing is kept: it was empty, or is sent." }) }).meta({ id: "BegunConversationKept" }) },
  async run({ actor, path, body: { markdown: message, version: draft, ...input } }) {
    const became = await keepBegunConversation(actor, { ...input, message, draft, messageId: path.id });
    if ("later" in became) throw new DomainError("conflict", "a later version is there");
    return { result: { version: "kept" in became ? became.kept.version : 0 } };
  },
});

const discard = operation({
  id: "discardBegunConversation", method: "DELETE", path: "/begun-conversations/{id}", area: "threads", scope: "threads:write",
  summary: "Throw away what you have begun to write to people",
  parameters, query: none,
  answer: { status: 204, description: "It is kept no more.", schema: nothing },
  async run({ actor, path }) {
    await discardBegunThread(actor, path.id);
    return { result: undefined };
  },
});

const schedule = operation({
  id: "writeToPeopleLater", method: "PUT", path: "/begun-conversations/{id}/time", area: "threads", scope: "threads:write",
  summary: "Write to people later",
  description: "Words that you have kept. They are sent at that moment, if you may write to all of these people then; otherwise they are a draft again and you are told.",
  parameters, query: none, problems: ["not_found"],
  body: { type: "application/json", schema: z.strictObject({ sendAt }), example: { sendAt: "2027-01-11T09:00:00+01:00" } },
  answer: { status: 204, description: "They wait.", schema: nothing },
  async run({ actor, path, body }) {
    await writeLater(actor, { id: path.id, sendAt: body.sendAt });
    return { result: undefined };
  },
});

const keepBack = operation({
  id: "keepWordsBack", method: "DELETE", path: "/begun-conversations/{id}/time", area: "threads", scope: "threads:write",
  summary: "Keep words to people back",
  description: "They are a draft again.",
  parameters, query: none, problems: ["not_found"],
  answer: { status: 204, description: "They do not wait any more.", schema: nothing },
  async run({ actor, path }) {
    await keepWordsBack(actor, path.id);
    return { result: undefined };
  },
});

/** Words to people that are not sent yet, and those that wait for their time. */
export const begunConversationOperations: Operation[] = [list, keep, discard, schedule, keepBack];
