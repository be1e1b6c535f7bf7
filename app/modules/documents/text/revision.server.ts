import { createHash } from "node:crypto";
import type { Node } from "@tiptap/pm/model";
import { asItStands } from "../suggestions/settle";
import { toMarkdown } from "./to-markdown.server";

/** A block of a text, as the plain form sees it. */
export interface KeyedBlock {
  node: Node;
  /** Short hash of the block's Markdown: two blocks that read the same have the same key. */
  key: string;
}

/** The blocks that Markdown has words for, suggestions aside; an empty paragraph has none. */
export function keyedBlocks(text: Node): KeyedBlock[] {
  return text.children.flatMap((node) => {
    const markdown = toMarkdown(asItStands(node)).trim();
    return markdown ? [{ node, key: createHash("sha256").update(markdown).digest("base64url").slice(0, 8) }] : [];
  });
}

/** What a form remembers of the text it was made from: enough to tell later which blocks were changed, and by whom. */
export const revisionOf = (text: Node): string => keyedBlocks(text).map(({ key }) => key).join(".");

/** The keys in a revision. */
export const keysOf = (revision: string): string[] => (revision === "" ? [] : revision.split("."));

/** A short name of a revision, of one length however long the text is. */
export const versionTag = (revision: string): string => createHash("sha256").update(revision).digest("base64url").slice(0, 27);
