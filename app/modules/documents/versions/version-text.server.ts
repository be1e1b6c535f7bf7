import type { Node } from "@tiptap/pm/model";
import { documentSchema } from "../text/fitting-nodes.server";

/** The words of a kept version. They were written by our own schema; throws for a kind of node that it has lost since. */
export const textOfVersion = (content: object): Node => documentSchema.nodeFromJSON(content);
