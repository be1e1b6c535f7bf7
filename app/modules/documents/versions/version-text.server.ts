import type { Node } from "@tiptap/pm/model";
import { documentSchema } from "../text/fitting-nodes.server";
import type { ReadState } from "../text/read-state.server";
import { toMarkdown } from "../text/to-markdown.server";

/** The words of a kept version. They were written by our own schema; throws for a kind of node that it has lost since. */
export const textOfVersion = (content: object): Node => documentSchema.nodeFromJSON(content);

/** The words of a kept version as Markdown. */
export const markdownOfVersion = (content: object): string => toMarkdown(textOfVersion(content));

/** A kept version as it was read: its words, and the permanent ids of its headings, which its HTML bears. */
export function readVersion({ content, html }: { content: object; html: string }): ReadState {
  const text = textOfVersion(content);
  const ids = [...html.matchAll(/<h[234] id="([^"]+)"/g)].map(([, id]) => id!);
  const anchors = new Map<Node, string>();
  // A heading without words is none on the page.
  text.descendants((node) => void (node.type.name === "heading" && node.childCount > 0 && anchors.set(node, ids.shift() ?? "")));
  return { text, anchors };
}
