import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { namedNobody } from "../mentions/named-nobody.server";
import { deleteMessage } from "../message-life/delete-message.server";
import { editMessage } from "../message-life/edit-message.server";
import { wordingsForProgram } from "../message-life/message-view.server";
import { reactToMessage } from "../message-life/react-to-message.server";
import { emoji } from "../message-life/schema.server";
import { language, messageText, sequenceNumber } from "../schema.server";
import { changed, edited, wording } from "./shapes";
import { threadParameter } from "./thread-operations.server";

/** A message in an address. */
export const messageParameter = threadParameter.extend({ seq: sequenceNumber.meta({ description: "Sequence number of the message.", example: 2 }) });
const reactionPlace = messageParameter.extend({ emoji: emoji.meta({ description: "One emoji, percent-encoded.", example: "👍" }) });
const answer = { status: 200 as const, description: "It is so now.", schema: changed };

const edit = operation({
  id: "editMessage", method: "PATCH", path: "/threads/{id}/messages/{seq}", area: "threads", scope: "threads:write",
  summary: "Edit a message of yours",
  description: "The earlier wording stays in its history, for everybody who reads the thread.",
  parameters: messageParameter, query: none, problems: ["forbidden", "not_found", "stale"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      markdown: messageText.meta({ description: "The new wording, in Markdown." }),
      language: language.meta({ description: "What it is written in: a BCP 47 tag." }),
      version: z.int().min(1).meta({ description: "The `version` you want to replace." }),
      callTeam: z.boolean().default(false).meta({ description: "You want `@team` in the message to call everybody in the team, as leads and coordinators may." }),
    }),
    example: { markdown: "We draw them from the **land register**.", language: "en", version: 1 },
  },
  answer: { ...answer, schema: edited },
  async run({ actor, path, body }) {
    const done = await editMessage(actor, { threadId: path.id, seq: path.seq, version: body.version, message: body.markdown, language: body.language, callsTeam: body.callTeam });
    return { result: { change: done.change, namedNobody: await namedNobody(actor, { threadId: path.id, ...done }, body.markdown) } };
  },
});

const remove = operation({
  id: "deleteMessage", method: "DELETE", path: "/threads/{id}/messages/{seq}", area: "threads", scope: "threads:write",
  summary: "Delete a message",
  description: "For its author, and for those who keep order in the team. Its words are gone for good; its place and number stay.",
  parameters: messageParameter, query: none, problems: ["forbidden", "not_found"], answer,
  async run({ actor, path }) {
    return { result: await deleteMessage(actor, { threadId: path.id, seq: path.seq }) };
  },
});

const versions = operation({
  id: "listMessageWordings", method: "GET", path: "/threads/{id}/messages/{seq}/wordings", area: "threads", scope: "threads:read",
  summary: "Read what a message said before",
  parameters: messageParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Its earlier wordings, the latest first.", schema: z.object({ items: z.array(wording) }) },
  async run({ actor, path }) {
    const items = await wordingsForProgram(actor, { threadId: path.id, seq: path.seq });
    return { result: { items: items.map(({ writtenAt, ...row }) => ({ ...row, writtenAt: writtenAt.toISOString() })) } };
  },
});

const react = operation({
  id: "setReaction", method: "PUT", path: "/threads/{id}/messages/{seq}/reactions/{emoji}", area: "threads", scope: "threads:write",
  summary: "React to a message",
  parameters: reactionPlace, query: none, problems: ["forbidden", "not_found", "invalid"], answer,
  async run({ actor, path }) {
    return { result: await reactToMessage(actor, { threadId: path.id, seq: path.seq, emoji: path.emoji, set: true }) };
  },
});

const takeBack = operation({
  id: "removeReaction", method: "DELETE", path: "/threads/{id}/messages/{seq}/reactions/{emoji}", area: "threads", scope: "threads:write",
  summary: "Take a reaction back",
  parameters: reactionPlace, query: none, problems: ["forbidden", "not_found"], answer,
  async run({ actor, path }) {
    return { result: await reactToMessage(actor, { threadId: path.id, seq: path.seq, emoji: path.emoji, set: false }) };
  },
});

/** What becomes of a message after it was posted. */
export const messageLifeOperations: Operation[] = [edit, remove, versions, react, takeBack];
