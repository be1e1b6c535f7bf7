import type { Node } from "@tiptap/pm/model";
import { XmlElement, XmlText, type Doc } from "yjs";
import { isSuggestionSign } from "../suggestions/marks";
import type { Chosen } from "../suggestions/settle";
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

/**
 * Reads a document out of its Yjs state, without touching the state. Whatever does not fit the schema is left
 * out, and so is what is only suggested: the text is as it stands, but for the suggestions one chooses to see.
 */
export function readState(state: Doc, suggested: Chosen = () => false): ReadState {
  const anchors = new Map<Node, string>();
  const blocks = state.getXmlFragment(textField).toArray().flatMap((child) => nodesOf(child, { anchors, suggested }, 0));
  return { text: fittingDocument(blocks), anchors };
}

/** Reads a document together with all that is suggested for it. */
export const readSuggested = (state: Doc): ReadState => readState(state, () => true);

function nodesOf(child: unknown, reading: { anchors: Map<Node, string>; suggested: Chosen }, depth: number): Node[] {
  const { anchors } = reading;
  if (child instanceof XmlText) return textsOf(child, reading.suggested);
  if (!(child instanceof XmlElement) || depth > maxDepth) return [];
  const children = child.toArray().flatMap((inner) => nodesOf(inner, reading, depth + 1));
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

function textsOf(text: XmlText, suggested: Chosen): Node[] {
  const runs = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[];
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== "string") return [];
    const { insertion, deletion, ...marks } = Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [markName(name), value]));
    const [comes, goes] = [insertion, deletion].map((sign) => (isSuggestionSign(sign) && suggested(sign) ? sign : null));
    if (insertion && !comes) return [];
    return fittingText(insert, { ...marks, ...(comes ? { insertion: comes } : {}), ...(goes ? { deletion: goes } : {}) }) ?? [];
  });
}
