import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { none } from "~/platform/api/shapes";
import { removeComment, replyToRemark, resolveRemark } from "../remarks/post-remark.server";
import { remarkSchema } from "../remarks/schema.server";
import { postedRemark } from "./posted-remark.server";

const ofComments = { area: "documents", scope: "documents:write", problems: ["forbidden", "not_found"] } as const;
const passage = { remarkId: "The passage's number, from the list of comments." };

const reply = operation({
  id: "replyToComment", method: "POST", path: "/remarks/{remarkId}/comments", ...ofComments, problems: ["forbidden", "not_found", "invalid"],
  summary: "Reply to a comment",
  description: "A passage that was resolved is open again.",
  parameters: z.object({ remarkId: z.coerce.number().int().min(1).max(2_147_483_647).meta({ description: passage.remarkId }) }), query: none,
  body: { type: "application/json", schema: z.strictObject({ markdown: z.string().min(1).max(20_000) }), example: { markdown: "The one in the valley." } },
  answer: { status: 201, description: "The reply stands beside the text.", schema: postedRemark },
  async run({ actor, path, body, submissionId }) {
    const { remarkId, document, namedNobody } = await replyToRemark(actor, { id: submissionId, remarkId: path.remarkId, message: body.markdown });
    return { result: { remarkId, commentId: submissionId, namedNobody }, location: `/documents/${document.id}/comments` };
  },
});

/** What is said beside a text, answered and dealt with. */
export const commentOperations: Operation[] = [
  reply,
  stepOperation(remarkSchema, {
    id: "resolveComment", method: "PUT", path: "/remarks/{remarkId}/resolved", ...ofComments, intent: "resolve",
    summary: "Mark a commented passage as dealt with, or open it again", description: "Whoever writes the document or keeps the file, and whoever began it.", fields: passage, example: { resolved: true },
    take: async ({ actor }, step) => { await resolveRemark(actor, step); },
  }),
  stepOperation(remarkSchema, {
    id: "removeComment", method: "DELETE", path: "/comments/{id}", ...ofComments, intent: "remove",
    summary: "Take your comment back", description: "Its place stays as long as somebody has replied.", fields: { id: "The comment's id." },
    take: async ({ actor }, step) => { await removeComment(actor, step); },
  }),
];
