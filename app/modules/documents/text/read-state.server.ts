import type { Node } from "@tiptap/pm/model";
import { XmlElement, XmlText, type Doc } from "yjs";
import { fittingDocument, fittingNode, fittingText } from "./fitting-nodes.server";

/** Where the text stands in a Yjs document: the editor's own default. */
export const textField = "default";

/** Deeper than any editor of ours goes; a hand-made state could otherwise exhaust the stack. */
const maxDepth = 30;

export interface ReadState {
  text: Node;
  /** A permanent id for each heading: it follows the heading through every change of its words. */
  anchors: Map<Node, string>;
}

/** Reads a document out of its Yjs state, without touching the state. Whatever does not fit the schema is left out. */
export function readState(state: Doc): ReadState {
  const anchors = new Map<Node, string>();
  const blocks = state.getXmlFragment(textField).toArray().flatMap((child) => nodesOf(child, anchors, 0));
  return { text: fittingDocument(blocks), anchors };
}

function nodesOf(child: unknown, anchors: Map<Node, string>, depth: number): Node[] {
  if (child instanceof XmlText) return textsOf(child);
  if (!(child instanceof XmlElement) || depth > maxDepth) return [];
  const children = child.toArray().flatMap((inner) => nodesOf(inner, anchors, depth + 1));
  const node = fittingNode(child.nodeName, child.getAttributes() as Record<string, unknown>, children);
  if (!node) return [];
  if (node.type.name === "heading" && child._item) {
    const { client, clock } = child._item.id;
    anchors.set(node, `s-${client.toString(36)}-${clock.toString(36)}`);
  }
  return [node];
}

/** The editor adds a hash to the name of a mark that may lie over itself. */
const markName = (attribute: string) => attribute.replace(/--[a-zA-Z0-9+/=]{8}$/, "");

function textsOf(text: XmlText): Node[] {
  const runs = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[];
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== "string") return [];
    const marks = Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [markName(name), value]));
    return fittingText(insert, marks) ?? [];
  });
}
