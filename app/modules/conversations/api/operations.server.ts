import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { languageTag, moment, none, nothing, personReference } from "~/platform/api/shapes";
import { language, messageId, messageText, namedNobody, namesOfNobody, threadId } from "~/modules/discussion/public.server";
import { blockedPeople, setBlock } from "../block-person.server";
import { conversationList } from "../conversation-list.server";
import { conversationPeople } from "../conversation-people.server";
import { leaveConversation } from "../leave-conversation.server";
import { muteConversation } from "../mute-conversation.server";
import { groupTitleText, handles } from "../schema.server";
import { writeToPeople } from "../write-to-people.server";
import { begunConversationOperations } from "./begun-operations.server";

const place = z.strictObject({ id: placeNumber, lastAt: z.int().min(0).max(8_640_000_000_000) });

const conversationParameter = z.object({ id: threadId.meta({ description: "The conversation's number; it is also a thread's.", example: 12 }) });

const handleParameter = z.object({ handle: z.string().min(1).max(100).meta({ description: "The person's permanent name in addresses.", example: "awa-ndiaye" }) });

const line = z.object({
  id: z.int().meta({ description: "Read and write its messages as those of a thread, at `/threads/{id}`." }),
  title: z.string().meta({ description: "Of a group, where it has one; otherwise the names of the others." }),
  group: z.boolean().meta({ description: "Begun as a group; two people have one conversation and no more." }),
  people: z.int(),
  muted: z.boolean(),
  unread: z.int().meta({ description: "How many of its messages you have not read." }),
  lastAt: moment.meta({ description: "When it was last written in." }),
  lastBy: z.string(),
}).meta({ id: "ConversationLine", description: "A conversation in a list." });

const listConversations = operation({
  id: "listConversations", method: "GET", path: "/conversations", area: "threads", scope: "threads:read", paged: true,
  summary: "List your direct conversations",
  description: "The latest written in first. Nobody but their people sees them.",
  parameters: none, query: pageQuery,
  answer: { status: 200, description: "A page of conversations.", schema: pageOf(line) },
  async run({ actor, query: { cursor, limit } }) {
    const found = await conversationList(actor, { after: placeIn(cursor, place), limit: limit + 1 });
    const { rows, next } = pageFrom(found, limit, ({ id, lastAt }) => ({ id, lastAt: lastAt.getTime() }));
    return { result: { items: rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() })), next }, next };
  },
});

const write = operation({
  id: "writeToPeople", method: "POST", path: "/conversations", area: "threads", scope: "threads:write",
  summary: "Write to people directly",
  description: "To one person: in the one conversation of the two of you. To more: in a new group each time, to which nobody can be added later.",
  parameters: none, query: none, problems: ["conflict"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      to: handles.meta({ description: "Handles of the others; at most eleven." }),
      title: groupTitleText.meta({ description: "Of a group; left out, it is called after its people." }),
      language: language.meta({ description: "What it is written in: a BCP 47 tag." }),
      markdown: messageText.meta({ description: "The message, in Markdown." }),
      messageId: messageId.optional().meta({ description: "Your own id of the message, by which a repeat is recognised for ever; an Idempotency-Key does it for a day." }),
    }),
    example: { to: ["awa-ndiaye"], language: "en", markdown: "Could we speak about the mission on Thursday?" },
  },
  answer: { status: 201, description: "It is sent.", schema: z.object({ id: z.int().meta({ description: "The conversation." }), messageId: z.uuid(), namedNobody: namesOfNobody }).meta({ id: "WrittenToPeople" }) },
  async run({ actor, body: { markdown, messageId: chosen, ...input }, submissionId }) {
    const submission = { ...input, messageId: chosen ?? submissionId, message: markdown };
    const written = await writeToPeople(actor, submission);
    const { threadId: id } = written;
    return { result: { id, messageId: submission.messageId, namedNobody: await namedNobody(actor, written, markdown) }, location: `/conversations/${id}` };
  },
});

const getConversation = operation({
  id: "getConversation", method: "GET", path: "/conversations/{id}", area: "threads", scope: "threads:read",
  summary: "Read who is in a conversation",
  parameters: conversationParameter, query: none, problems: ["not_found"],
  answer: {
    status: 200, description: "The conversation, without its messages.",
    schema: z.object({
      id: z.int(), title: z.string(), language: languageTag, group: z.boolean(), muted: z.boolean(),
      people: z.array(personReference.extend({ me: z.boolean(), blocked: z.boolean().meta({ description: "You have blocked them." }) })),
    }).meta({ id: "Conversation" }),
  },
  run: async ({ actor, path, locale }) => ({ result: await conversationPeople(actor, path.id, locale) }),
});

const mute = (id: string, method: "PUT" | "DELETE", summary: string, muted: boolean) => operation({
  id, method, path: "/conversations/{id}/mute", area: "threads", scope: "threads:write", summary,
  parameters: conversationParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "It is so now.", schema: nothing },
  async run({ actor, path }) {
    await muteConversation(actor, path.id, muted);
    return { result: undefined };
  },
});

const leave = operation({
  id: "leaveConversation", method: "DELETE", path: "/conversations/{id}", area: "threads", scope: "threads:write",
  summary: "Leave a group",
  description: "You read nothing of it any more, and nobody can bring you back. What you wrote stays. Of two people neither leaves: block the other.",
  parameters: conversationParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 204, description: "You have left.", schema: nothing },
  async run({ actor, path }) {
    await leaveConversation(actor, path.id);
    return { result: undefined };
  },
});

const listBlocked = operation({
  id: "listBlockedPeople", method: "GET", path: "/blocked-people", area: "threads", scope: "threads:read",
  summary: "List whom you have blocked",
  parameters: none, query: none,
  answer: { status: 200, description: "By name.", schema: z.object({ items: z.array(personReference.extend({ since: moment })) }).meta({ id: "BlockedPeople" }) },
  run: async ({ actor }) => ({ result: { items: (await blockedPeople(actor)).map(({ since, ...one }) => ({ ...one, since: since.toISOString() })) } }),
});

const block = (id: string, method: "PUT" | "DELETE", summary: string, blocked: boolean) => operation({
  id, method, path: "/blocked-people/{handle}", area: "threads", scope: "threads:write", summary,
  description: "You and somebody blocked do not write to each other directly. They are not told.",
  parameters: handleParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "It is so now.", schema: nothing },
  async run({ actor, path }) {
    await setBlock(actor, path.handle, blocked);
    return { result: undefined };
  },
});

/** Direct conversations; their messages are read and written as those of threads. */
export const conversationOperations: Operation[] = [
  listConversations, write, ...begunConversationOperations, getConversation, leave,
  mute("muteConversation", "PUT", "Be told of nothing there but mentions", true), mute("unmuteConversation", "DELETE", "Be told of everything there again", false),
  listBlocked, block("blockPerson", "PUT", "Block somebody's direct messages", true), block("unblockPerson", "DELETE", "Take a block back", false),
];
