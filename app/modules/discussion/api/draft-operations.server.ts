import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { languageTag, moment, none, nothing } from "~/platform/api/shapes";
import { DomainError } from "~/platform/errors";
import { maxMessageLength } from "../contract";
import { discardDraft, draftList } from "../drafts/draft-list.server";
import { keepDraft } from "../drafts/keep-draft.server";
import { asTyped } from "../drafts/schema.server";
import { cancelScheduled, scheduleMessage, sendScheduledNow } from "../later/schedule-message.server";
import { scheduledList } from "../later/scheduled-list.server";
import { namedNobodyThere } from "../mentions/named-nobody.server";
import { language, messageId, messageText } from "../schema.server";
import { posted, sendAt } from "./shapes";
import { threadParameter } from "./thread-operations.server";

const scheduledParameter = z.object({ id: messageId.meta({ description: "The id the message will be posted under.", example: "0b6f3c2e-6f0e-4a8e-9f57-1a2b3c4d5e6f" }) });

const place = {
  threadId: z.int(),
  title: z.string().nullable().meta({ description: "Of the thread; null where you no longer read it." }),
  markdown: z.string(),
  language: languageTag.nullable().meta({ description: "Null where it is found out when the message is sent." }),
};

const listDrafts = operation({
  id: "listDrafts", method: "GET", path: "/drafts", area: "threads", scope: "threads:read",
  summary: "List what you have begun and not sent",
  parameters: none, query: none,
  answer: { status: 200, description: "The latest first.", schema: z.object({ items: z.array(z.object({ ...place, keptAt: moment })) }).meta({ id: "Drafts" }) },
  async run({ actor }) {
    const drafts = await draftList(actor);
    return { result: { items: drafts.map(({ message, keptAt, ...row }) => ({ ...row, markdown: message, keptAt: keptAt.toISOString() })) } };
  },
});

const draftKept = z.object({
  version: z.int().meta({ description: "0 where nothing is kept: the words were empty, or are sent." }),
  messageId: z.uuid().meta({ description: "The id under which to send it; another than yours where other words were sent under that one." }),
}).meta({ id: "DraftKept" });

const keep = operation({
  id: "keepDraft", method: "PUT", path: "/threads/{id}/draft", area: "threads", scope: "threads:write",
  summary: "Keep what you have begun to write",
  description: "One for each thread, on all your devices. Name the version you go on from; where a later one is there, the answer is `conflict` and nothing changes. Empty words take the draft away.",
  parameters: threadParameter, query: none, problems: ["conflict", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      markdown: z.string().max(maxMessageLength).transform(asTyped),
      language: language.nullable().default(null).meta({ description: "A BCP 47 tag; null where it is to be found out." }),
      version: z.int().min(0).default(0).meta({ description: "The version these words go on from; 0 where you know of none." }),
      messageId: messageId.optional().meta({ description: "The id under which you will send it." }),
    }),
    example: { markdown: "We draw them from", language: "en", version: 0 },
  },
  answer: { status: 200, description: "It is kept.", schema: draftKept },
  async run({ actor, path, body, submissionId }) {
    const messageId = body.messageId ?? submissionId;
    const became = await keepDraft(actor, path.id, { draft: body.version, message: body.markdown, language: body.language, messageId });
    if ("later" in became) throw new DomainError("conflict", "a later draft is there");
    return { result: "kept" in became ? became.kept : { version: 0, messageId } };
  },
});

const discard = operation({
  id: "discardDraft", method: "DELETE", path: "/threads/{id}/draft", area: "threads", scope: "threads:write",
  summary: "Throw a draft away",
  parameters: threadParameter, query: none,
  answer: { status: 204, description: "There is none now.", schema: nothing },
  async run({ actor, path }) {
    await discardDraft(actor, path.id);
    return { result: undefined };
  },
});

const listScheduled = operation({
  id: "listScheduledMessages", method: "GET", path: "/scheduled-messages", area: "threads", scope: "threads:read",
  summary: "List what waits to be sent",
  parameters: none, query: none,
  answer: { status: 200, description: "The next first.", schema: z.object({ items: z.array(z.object({ id: z.uuid(), ...place, sendAt: moment, version: z.int().meta({ description: "You name it when you change the message." }) })) }).meta({ id: "ScheduledMessages" }) },
  async run({ actor }) {
    const waiting = await scheduledList(actor);
    return { result: { items: waiting.map(({ message, sendAt, ...row }) => ({ ...row, markdown: message, sendAt: sendAt.toISOString() })) } };
  },
});

const schedule = operation({
  id: "scheduleMessage", method: "POST", path: "/threads/{id}/scheduled-messages", area: "threads", scope: "threads:write",
  summary: "Post a message later",
  description: "It is posted at that moment with the rights you have then; if you may not write any more, it becomes a draft and you are told. The same `messageId` again changes words and time; where you name the version you go on from and another is there, the answer is `conflict` and nothing changes.",
  parameters: threadParameter, query: none, problems: ["conflict", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      markdown: messageText.meta({ description: "The message, in Markdown." }),
      language: language.meta({ description: "What it is written in: a BCP 47 tag." }),
      sendAt,
      callTeam: z.boolean().default(false).meta({ description: "You want `@team` in the message to call everybody in the team." }),
      messageId: messageId.optional(),
      version: z.int().min(0).optional().meta({ description: "The version these words go on from, 0 where none waits; without it they take the place of whatever waits." }),
    }),
    example: { markdown: "Good morning to all", language: "en", sendAt: "2027-01-11T09:00:00+01:00" },
  },
  answer: { status: 201, description: "It waits.", schema: z.object({ id: z.uuid() }).meta({ id: "MessageScheduled" }) },
  async run({ actor, path, body, submissionId }) {
    const id = body.messageId ?? submissionId;
    await scheduleMessage(actor, { threadId: path.id, messageId: id, message: body.markdown, language: body.language, callsTeam: body.callTeam, sendAt: body.sendAt, version: body.version });
    return { result: { id }, location: "/scheduled-messages" };
  },
});

const cancel = operation({
  id: "cancelScheduledMessage", method: "DELETE", path: "/scheduled-messages/{id}", area: "threads", scope: "threads:write",
  summary: "Keep a message back",
  description: "Its words become a draft again.",
  parameters: scheduledParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "It does not wait any more.", schema: nothing },
  async run({ actor, path }) {
    await cancelScheduled(actor, path.id);
    return { result: undefined };
  },
});

const sendNow = operation({
  id: "sendScheduledMessage", method: "POST", path: "/scheduled-messages/{id}/send", area: "threads", scope: "threads:write",
  summary: "Send a waiting message at once",
  parameters: scheduledParameter, query: none, problems: ["conflict", "forbidden", "not_found"],
  answer: { status: 200, description: "It is posted.", schema: posted },
  async run({ actor, path }) {
    const sent = await sendScheduledNow(actor, path.id);
    return { result: { ...sent, messageId: path.id, namedNobody: await namedNobodyThere(actor, sent) } };
  },
});

/** What is begun and not sent, and what waits to be sent. */
export const draftOperations: Operation[] = [listDrafts, keep, discard, listScheduled, schedule, cancel, sendNow];
