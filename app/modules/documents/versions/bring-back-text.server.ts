import type { Actor } from "~/platform/auth/actor";
import { changeDocument } from "~/platform/collaboration/change-document.server";
import { documentHostKind } from "../contract";
import { writeText } from "../text/document-from-markdown.server";
import { textOfVersion } from "./version-text.server";

/**
 * Brings the shared text to the words of a kept version, through the same document that people write in: who has it
 * open sees the change at once, and what is the same is not touched. The caller has decided that the actor may write.
 * Resolves once the change is stored.
 */
export function bringBackText(actor: Actor, documentId: number, content: object): Promise<void> {
  const text = textOfVersion(content);
  return changeDocument(`${documentHostKind}:${documentId}`, actor, (state) => writeText(state, text));
}
