import { z } from "zod";
import { accessTeam } from "~/modules/teams/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { none, slugParameter } from "~/platform/api/shapes";
import { accessAnyDocument } from "../access-document.server";
import { createFolder } from "../places/change-folders.server";
import { folderTree } from "../places/folder-tree.server";
import { postRemark } from "../remarks/post-remark.server";
import { maxQuotationLength } from "../remarks/quotation";
import { remarkList } from "../remarks/remark-list.server";
import { maxPage } from "../remarks/schema.server";
import { folderName } from "../schema.server";
import { documentParameter } from "./operations.server";
import { folder, remark } from "./place-shapes";
import { postedRemark } from "./posted-remark.server";

const listFolders = operation({
  id: "listFolders", method: "GET", path: "/teams/{slug}/folders", area: "documents", scope: "documents:read",
  summary: "List a team's folders",
  description: "As a tree laid flat: each folder stands right after the one it lies in, or after a neighbour's contents.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "All folders.", schema: z.object({ items: z.array(folder) }) },
  async run({ actor, path }) {
    const { team } = await accessTeam(actor, { slug: path.slug }, "read");
    return { result: { items: await folderTree(team.id) } };
  },
});

const beginFolder = operation({
  id: "createFolder", method: "POST", path: "/teams/{slug}/folders", area: "documents", scope: "documents:write",
  summary: "Make a folder",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      name: folderName.meta({ description: "One line; no neighbour has the same." }),
      parentId: z.int().min(1).nullable().default(null).meta({ description: "The folder it lies in; null at the top." }),
    }),
    example: { name: "Field cards", parentId: null },
  },
  answer: { status: 201, description: "The folder is there.", schema: z.object({ id: z.int() }).meta({ id: "CreatedFolder" }) },
  async run({ actor, path, body }) {
    const created = await createFolder(actor, path.slug, body);
    return { result: created, location: `/teams/${path.slug}/folders` };
  },
});

const listComments = operation({
  id: "listComments", method: "GET", path: "/documents/{id}/comments", area: "documents", scope: "documents:read",
  summary: "Read the comments on a document or a file",
  description: "Each passage that people talk about, resolved ones too, with its comments in the order they came. A quotation follows its words through every edit. Comments on a file name the version of which they were said. Of published guidance readers get those on words that they are or were shown.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "All comments.", schema: z.object({ items: z.array(remark) }) },
  async run({ actor, path }) {
    const { abilities } = await accessAnyDocument(actor, path.id, "read");
    const items = await remarkList(actor, path.id, { mayWrite: abilities.post });
    return { result: { items: items.map(({ comments, file, ...each }) => ({ ...each, file: file && { version: file.version, page: file.page }, comments: comments.map((comment) => ({ ...comment, createdAt: comment.createdAt.toISOString() })) })) } };
  },
});

const comment = operation({
  id: "postComment", method: "POST", path: "/documents/{id}/comments", area: "documents", scope: "documents:write",
  summary: "Comment on a passage of a document, or on a file",
  description: "Whoever reads a document or a file may comment on it. Only what is written has passages, only a PDF and slides have pages.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      quotation: z.string().max(maxQuotationLength).default("").meta({ description: "Words as they stand in the text; blank for the document as a whole." }),
      version: z.int().min(1).max(1_000).optional().meta({ description: "Of a file: the version that you have read; left out, the present one." }),
      page: z.int().min(1).max(maxPage).optional().meta({ description: "Of a PDF or slides: the page that you mean." }),
      markdown: z.string().min(1).max(20_000).meta({ description: "The comment, in Markdown." }),
    }),
    example: { quotation: "Call the cooperative first", markdown: "Which one, in the valley?" },
  },
  answer: { status: 201, description: "The comment stands beside the text.", schema: postedRemark },
  async run({ actor, path, body, submissionId }) {
    const { remarkId, namedNobody } = await postRemark(actor, path.id, { id: submissionId, message: body.markdown, quotation: body.quotation, version: body.version, page: body.page, before: "", behind: "" });
    return { result: { remarkId, commentId: submissionId, namedNobody }, location: `/documents/${path.id}/comments` };
  },
});

/** Where documents lie, and what is said beside them. */
export const documentPlaceOperations: Operation[] = [listFolders, beginFolder, listComments, comment];
