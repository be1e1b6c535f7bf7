import { z } from "zod";
import { cursorAfter, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing } from "~/platform/api/shapes";
import { changedMessagePage, messagePage } from "../message-page.server";
import { namedNobody } from "../mentions/named-nobody.server";
import { markUnread } from "../mark-unread.server";
import { postMessage } from "../post-message.server";
import { readThread } from "../read-thread.server";
import { files, language, messageId, messageOrNothing, sequenceNumber } from "../schema.server";
import { message, posted } from "./shapes";
import { threadParameter } from "./thread-operations.server";

type Row = Awaited<ReturnType<typeof messagePage>>["messages"][number];

const written = ({ postedAt, editedAt, deletedAt, ...row }: Row) =>
  ({ ...row, postedAt: postedAt.toISOString(), editedAt: editedAt?.toISOString() ?? null, deletedAt: deletedAt?.toISOString() ?? null });

const listMessages = operation({
  id: "listMessages", method: "GET", path: "/threads/{id}/messages", area: "threads", scope: "threads:read", paged: true,
  summary: "Read a thread's messages",
  description: "In the order of posting. To keep up, remember the highest `seq` you have and ask with `since`: sequence numbers have no gap, so what comes is all you lack.",
  parameters: threadParameter,
  query: pageQuery.extend({ since: sequenceNumber.default(0).meta({ description: "Only messages with a higher sequence number." }) }),
  problems: ["forbidden", "not_found"],
  answer: {
    status: 200, description: "A page of messages.",
    schema: pageOf(message).extend({ last: z.int().meta({ description: "The thread's highest sequence number." }) }),
  },
  async run({ actor, path, query: { since, cursor, limit } }) {
    const after = placeIn(cursor, z.int().min(0).max(2_147_483_647)) ?? since;
    const { messages, last } = await messagePage(actor, path.id, { since: after, limit });
    const reached = messages.at(-1)?.seq ?? last;
    const next = reached < last ? cursorAfter(reached) : null;
    return { result: { items: messages.map(written), next, last }, next };
  },
});

const listChanges = operation({
  id: "listMessageChanges", method: "GET", path: "/threads/{id}/changes", area: "threads", scope: "threads:read", paged: true,
  summary: "Read what was changed in a thread",
  description: "Messages that were edited, deleted or reacted to, as they are now, in the order of their last changes. Remember the highest `change` you have and ask with `after`: so you keep up with changes as `since` keeps you up with messages.",
  parameters: threadParameter,
  query: pageQuery.extend({ after: sequenceNumber.default(0).meta({ description: "Only changes with a higher number." }) }),
  problems: ["forbidden", "not_found"],
  answer: {
    status: 200, description: "A page of changed messages.",
    schema: pageOf(message).extend({ lastChange: z.int().meta({ description: "The number of the thread's last change." }) }),
  },
  async run({ actor, path, query: { after, cursor, limit } }) {
    const from = placeIn(cursor, z.int().min(0).max(2_147_483_647)) ?? after;
    const { messages, lastChange } = await changedMessagePage(actor, path.id, { after: from, limit });
    const next = messages.length === limit ? cursorAfter(messages.at(-1)?.change ?? from) : null;
    return { result: { items: messages.map(written), next, lastChange }, next };
  },
});

const post = operation({
  id: "postMessage", method: "POST", path: "/threads/{id}/messages", area: "threads", scope: "threads:write",
  summary: "Post a message",
  description: "Everybody who has the thread open sees it at once, and it counts as read by you. What is sent to a thread that went into another is posted in that one: `threadId` says where it is.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found", "conflict"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      markdown: messageOrNothing.meta({ description: "The message, in Markdown; may be left out where it brings files." }),
      files: files.meta({ description: "Ids of files you have uploaded." }),
      language: language.optional().meta({ description: "What it is written in: a BCP 47 tag. Found out where it is left out." }),
      callTeam: z.boolean().default(false).meta({ description: "You want `@team` in the message to call everybody in the team, as leads and coordinators may." }),
      messageId: messageId.optional().meta({ description: "Your own id of the message, by which a repeat is recognised for ever; an Idempotency-Key does it for a day." }),
    }),
    example: { markdown: "We draw them from the **electricity register**.", language: "en" },
  },
  answer: { status: 201, description: "The message is posted.", schema: posted },
  async run({ actor, path, body, submissionId }) {
    const chosen = body.messageId ?? submissionId;
    const done = await postMessage(actor, { threadId: path.id, messageId: chosen, message: body.markdown, language: body.language ?? null, files: body.files, callsTeam: body.callTeam });
    const { threadId, seq } = done;
    return { result: { threadId, messageId: chosen, seq, namedNobody: await namedNobody(actor, done, body.markdown) }, location: `/threads/${threadId}/messages?since=${seq - 1}&limit=1` };
  },
});

const moveReadPosition = operation({
  id: "setReadPosition", method: "PUT", path: "/threads/{id}/read-position", area: "threads", scope: "threads:write",
  summary: "Say how far you have read",
  description: "A position never moves back; one past the end counts as the end.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ seq: sequenceNumber.meta({ description: "Sequence number of the last message read." }) }), example: { seq: 14 } },
  answer: { status: 204, description: "It is noted.", schema: nothing },
  async run({ actor, path, body }) {
    await readThread(actor, { threadId: path.id, seq: body.seq });
    return { result: undefined };
  },
});

const unreadFrom = operation({
  id: "markUnread", method: "PUT", path: "/threads/{id}/unread-from", area: "threads", scope: "threads:write",
  summary: "Mark a message and all after it as unread",
  description: "The one way in which your position moves back.",
  parameters: threadParameter, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ seq: sequenceNumber.pipe(z.int().min(1)).meta({ description: "Sequence number of the first message that is to be unread." }) }), example: { seq: 14 } },
  answer: { status: 204, description: "It is noted.", schema: nothing },
  async run({ actor, path, body }) {
    await markUnread(actor, { threadId: path.id, seq: body.seq });
    return { result: undefined };
  },
});

/** Messages of a thread, and how far one has read them. */
export const messageOperations: Operation[] = [listMessages, listChanges, post, moveReadPosition, unreadFrom];
