import { Transform } from "@tiptap/pm/transform";
import type { Actor } from "~/platform/auth/actor";
import { changeDocument } from "~/platform/collaboration/change-document.server";
import { DomainError } from "~/platform/errors";
import { documentHostKind } from "../contract";
import { writeText } from "../text/document-from-markdown.server";
import { readSuggested } from "../text/read-state.server";
import { accessSuggestions } from "./access-suggestions.server";
import type { SuggestionInput } from "./schema.server";
import { settle } from "./settle";

type Settlement = Omit<Extract<SuggestionInput, { intent: "settle" }>, "intent">;

/**
 * Takes a suggestion, or all of them, into the text, or refuses it: whoever writes the document. Whoever suggested may take their own
 * back. One that was settled meanwhile is passed over. Throws `not_found` and `forbidden`. Resolves once the change is stored.
 */
export async function settleSuggestions(actor: Actor, documentId: number, { suggestion, by, taken }: Settlement): Promise<{ id: number; title: string }> {
  const { document, may } = await accessSuggestions(actor, documentId);
  const own = by === actor.personId && taken === "no" && suggestion !== "all";
  if (may !== "write" && !own) throw new DomainError("forbidden", "only writers take and refuse suggestions");
  await changeDocument(`${documentHostKind}:${documentId}`, actor, (state) => {
    const change = new Transform(readSuggested(state).text);
    settle(change, (sign) => suggestion === "all" || (sign.id === suggestion && sign.by === by), taken === "yes");
    if (change.steps.length > 0) writeText(state, change.doc);
  });
  return { id: documentId, title: document.title };
}
