import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none } from "~/platform/api/shapes";
import { maxQuotationLength } from "../remarks/quotation";
import { accessSuggestions } from "../suggestions/access-suggestions.server";
import { maxWording } from "../suggestions/limits";
import { suggestionId } from "../suggestions/marks";
import { settleSuggestions } from "../suggestions/settle-suggestions.server";
import { suggestWording } from "../suggestions/suggest-wording.server";
import { suggestionList } from "../suggestions/suggestion-list.server";
import { documentParameter } from "./operations.server";

const suggestion = z.object({
  id: z.string(),
  author: z.object({ id: z.int(), name: z.string(), handle: z.string().nullable() }),
  at: moment,
  pieces: z.array(z.object({ text: z.string(), change: z.enum(["same", "added", "removed"]) })).meta({ description: "What goes and what comes, among the words around." }),
}).meta({ id: "Suggestion", description: "A change that somebody suggests for a document and nobody has taken or refused." });

const listSuggestions = operation({
  id: "listSuggestions", method: "GET", path: "/documents/{id}/suggestions", area: "documents", scope: "documents:read",
  summary: "Read the changes suggested for a document",
  description: "In the order of the text. They are in no export, no search and no published version before somebody takes them.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "All open suggestions.", schema: z.object({ items: z.array(suggestion) }) },
  async run({ actor, path }) {
    const { may } = await accessSuggestions(actor, path.id);
    const items = await suggestionList(actor, path.id, { mayWrite: may === "write" });
    return { result: { items: items.map(({ abilities: _abilities, at, ...each }) => ({ ...each, at: at.toISOString() })) } };
  },
});

const suggest = operation({
  id: "suggestWording", method: "POST", path: "/documents/{id}/suggestions", area: "documents", scope: "documents:write",
  summary: "Suggest another wording for a passage",
  description: "Whoever may comment on a document may suggest changes. Only the words that differ are struck out and put in.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      quotation: z.string().trim().min(1).max(maxQuotationLength).meta({ description: "Words as they stand in the text." }),
      wording: z.string().max(maxWording).default("").meta({ description: "What should stand there; blank to take the passage out." }),
    }),
    example: { quotation: "within ten days", wording: "within five working days" },
  },
  answer: { status: 201, description: "The suggestion stands beside the text.", schema: z.object({ id: z.string() }).meta({ id: "MadeSuggestion" }) },
  async run({ actor, path, body, submissionId }) {
    await suggestWording(actor, path.id, { ...body, id: submissionId, before: "", behind: "" });
    return { result: { id: submissionId }, location: `/documents/${path.id}/suggestions` };
  },
});

const settle = operation({
  id: "settleSuggestions", method: "POST", path: "/documents/{id}/suggestions/settled", area: "documents", scope: "documents:write",
  summary: "Take or refuse suggested changes",
  description: "Whoever writes the document takes and refuses, one or all; its author may take a suggestion back. One that was settled meanwhile is passed over.",
  parameters: documentParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      suggestion: z.union([z.literal("all"), z.string().regex(suggestionId)]),
      by: z.int().min(1).optional().meta({ description: "The number of its author, where one is meant." }),
      taken: z.boolean(),
    }),
    example: { suggestion: "all", taken: true },
  },
  answer: { status: 200, description: "They are settled.", schema: z.object({ id: z.int(), title: z.string() }).meta({ id: "SettledDocument" }) },
  async run({ actor, path, body }) {
    return { result: await settleSuggestions(actor, path.id, { ...body, taken: body.taken ? "yes" : "no" }) };
  },
});

/** Changes that are suggested. */
export const suggestionOperations: Operation[] = [listSuggestions, suggest, settle];
