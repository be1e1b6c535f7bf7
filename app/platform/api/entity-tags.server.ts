import { createHash } from "node:crypto";

/** A short name of a content: the same content, the same tag. */
export const tagOf = (content: string): string => createHash("sha256").update(content).digest("base64url").slice(0, 27);

const tagsIn = (header: string): string[] => header.slice(0, 5_000).split(",").map((tag) => tag.trim());

/** Whether If-None-Match names this tag; the weak mark makes no difference to a reader. */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (!ifNoneMatch) return false;
  return tagsIn(ifNoneMatch).some((known) => known === "*" || known.replace(/^W\//, "") === `"${tag}"`);
}

/**
 * The strong tag in If-Match, without quotes, or `*`; null when there is none. Of several none can be meant
 * for one thing that is to be replaced, and a weak one names no version: both fit nothing, as an empty text.
 */
export function tagToReplace(ifMatch: string | null): string | null {
  if (!ifMatch?.trim()) return null;
  if (ifMatch.trim() === "*") return "*";
  return /^"([\w-]{1,100})"$/.exec(ifMatch.trim())?.[1] ?? "";
}
