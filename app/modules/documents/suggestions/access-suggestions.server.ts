import type { Actor } from "~/platform/auth/actor";
import type { CollaborationAccess } from "~/platform/collaboration/document-host";
import { DomainError } from "~/platform/errors";
import { accessDocument, type DocumentAccess } from "../access-document.server";
import { mayComment } from "../remarks/access-remark.server";
import { standingOfDocument } from "../standing/standing-columns.server";

/** A document with what somebody may do with its text as it is written. */
export interface SuggestionAccess extends DocumentAccess {
  may: CollaborationAccess;
}

/**
 * What an actor may do with a text as it is written: whoever may post in the team writes, whoever else may comment
 * suggests, whoever may only read watches. Readers of published guidance see what was approved, not what is being
 * written or suggested. Throws `not_found` and `forbidden`.
 */
export async function suggestionAccess(actor: Actor, id: number): Promise<SuggestionAccess> {
  const access = await accessDocument(actor, id, "read");
  if (access.abilities.post) return { ...access, may: "write" };
  const isFrozen = access.document.kind === "guidance" && (await standingOfDocument(id))?.shown;
  return { ...access, may: isFrozen ? "none" : mayComment(access) ? "suggest" : "read" };
}

/** The same for whoever wants to see or make suggestions. Throws `forbidden` where they may not. */
export async function accessSuggestions(actor: Actor, id: number): Promise<SuggestionAccess> {
  const access = await suggestionAccess(actor, id);
  if (access.may === "none" || access.may === "read") throw new DomainError("forbidden", `may not suggest changes of document ${id}`);
  return access;
}
