import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing } from "~/platform/api/shapes";
import { replaceText } from "../change-text.server";
import { documentMarkdown, documentView } from "../document-view.server";
import { textSchema } from "../schema.server";
import { documentParameter } from "./operations.server";

const readText = operation({
  id: "readDocumentText", method: "GET", path: "/documents/{id}/text", area: "documents", scope: "documents:read", conditional: true,
  summary: "Read a document's words",
  description: "As Markdown, or as HTML that is safe to put into a page: say which in `Accept`. The `ETag` of the Markdown is the version to name when you replace the text.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The words.", schema: z.string(), types: ["text/markdown", "text/html"] },
  async run({ actor, locale, path, mediaType }) {
    if (mediaType === "text/html") return { result: (await documentView(actor, path.id, locale)).html };
    const { markdown, tag } = await documentMarkdown(actor, path.id);
    return { result: markdown, tag };
  },
});

const replace = operation({
  id: "replaceDocumentText", method: "PUT", path: "/documents/{id}/text", area: "documents", scope: "documents:write", conditional: true,
  summary: "Replace a document's words",
  description: "Goes into the same shared text that people write in: who has it open sees the change at once, and blocks that stay the same are not touched. If somebody has changed it since you read it, nothing is changed and the answer is 412.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found", "stale", "precondition_required"],
  body: { type: "text/markdown", schema: textSchema.shape.text.meta({ description: "The whole text, in Markdown." }), example: "## Before the visit\n\nCall the **cooperative** first." },
  answer: { status: 204, description: "The text is stored; `ETag` is its version.", schema: nothing },
  async run({ actor, path, body, ifMatch }) {
    const { tag } = await replaceText(actor, path.id, { text: body, version: ifMatch });
    return { result: undefined, tag };
  },
});

/** The words of a document, which are one shared text. */
export const documentTextOperations: Operation[] = [readText, replace];
