import type { Node } from "@tiptap/pm/model";
import { documentSchema } from "../text/fitting-nodes.server";
import { toMarkdown } from "../text/to-markdown.server";

/** The words of a kept version. They were written by our own schema; throws for a kind of node that it has lost since. */
export const textOfVersion = (content: object): Node => documentSchema.nodeFromJSON(content);

/** The words of a kept version as Markdown. */
export const markdownOfVersion = (content: object): string => toMarkdown(textOfVersion(content));
