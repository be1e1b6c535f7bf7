import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { isSuggestionSign } from "../suggestions/marks";
import { pictureValues } from "../pictures/picture-attributes";
import { calloutKinds, maxNoteLength, maxPromptLength } from "./document-nodes";
import { documentSchema } from "./fitting-nodes.server";

const between = (least: number, most: number) => (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
const orNull = (fits: (value: unknown) => boolean) => (value: unknown) => value === null || fits(value);
const wordOf = (most: number) => (value: unknown) => typeof value === "string" && value.length <= most;

/** What each attribute of a node may hold in the shared state. A table of a billion columns would stop every editor that draws it. */
const attributes: Record<string, (value: unknown) => boolean> = {
  level: between(2, 4),
  start: between(0, 999_999_999),
  type: orNull(wordOf(10)),
  checked: (value) => typeof value === "boolean",
  language: orNull(wordOf(40)),
  colspan: between(1, 50),
  rowspan: between(1, 500),
  colwidth: (value) => value === null,
  align: orNull(wordOf(10)),
  kind: (value) => calloutKinds.some((kind) => kind === value),
  note: wordOf(maxNoteLength),
  prompt: wordOf(maxPromptLength),
  ...pictureValues,
};

/** Whether a node of ours can have this attribute with this value. */
export const isAllowedAttribute = (name: string, value: unknown): boolean => Object.hasOwn(attributes, name) && attributes[name]!(value);

/** Whether a mark of ours can be set to this value; null takes it away. */
export function isAllowedMark(name: string, value: unknown): boolean {
  if (!Object.hasOwn(documentSchema.marks, name)) return false;
  if (value === null) return true;
  if (name === "insertion" || name === "deletion") return isSuggestionSign(value);
  return name !== "link" || isLink(value);
}

/** A class or a target of its own would let a link pose as a part of the page. */
function isLink(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const link = value as Record<string, unknown>;
  return typeof link.href === "string" && isAllowedLink(link.href) && (link.class ?? null) === null && (link.target ?? null) === null;
}

/** Whether there is a node of this name that is written as an element. */
export const isAllowedElement = (name: string): boolean => Object.hasOwn(documentSchema.nodes, name) && name !== "doc" && name !== "text";
