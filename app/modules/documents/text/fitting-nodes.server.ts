import { getSchema } from "@tiptap/core";
import { Mark, type Node } from "@tiptap/pm/model";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { isSuggestionSign } from "../suggestions/marks";
import { pictureAttributes } from "../pictures/picture-attributes";
import { calloutKinds, maxNoteLength, maxPromptLength } from "./document-nodes";
import { documentExtensions } from "./extensions";

/** The schema of documents, as the editor has it. */
export const documentSchema = getSchema(documentExtensions());

type Attributes = Record<string, unknown>;

const whole = (value: unknown, least: number, most: number): number | null =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : null;

const cell = (given: Attributes) => ({
  colspan: whole(given.colspan, 1, 50) ?? 1,
  rowspan: whole(given.rowspan, 1, 500) ?? 1,
  align: ["left", "center", "right"].includes(given.align as string) ? given.align : null,
});

/** Words of an attribute on one line, as a database can keep them. */
const words = (value: unknown, most: number) => (typeof value === "string" ? value.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, " ").trim().slice(0, most) : "");

/** The attributes a node may have, each checked; all others fall away. */
const attributesOf: Record<string, (given: Attributes) => Attributes> = {
  heading: (given) => ({ level: whole(given.level, 2, 4) ?? 4 }),
  orderedList: (given) => ({ start: whole(given.start, 0, 999_999_999) ?? 1 }),
  taskItem: (given) => ({ checked: given.checked === true }),
  codeBlock: (given) => ({ language: typeof given.language === "string" && /^[\w+#.-]{1,20}$/.test(given.language) ? given.language : null }),
  callout: (given) => ({ kind: calloutKinds.find((kind) => kind === given.kind) ?? "note" }),
  footnote: (given) => ({ note: words(given.note, maxNoteLength) }),
  guidedField: (given) => ({ prompt: words(given.prompt, maxPromptLength) }),
  tableHeader: cell,
  tableCell: cell,
};

/** Makes a node of the schema, or null when there is none of that name or it may not hold these children: just as the editor drops it. */
export function fittingNode(name: string, attributes: Attributes, children: readonly Node[]): Node | null {
  const type = documentSchema.nodes[name];
  if (!type || type.isText) return null;
  if (name === "picture") {
    const picture = pictureAttributes(attributes);
    return picture && type.create({ ...picture });
  }
  try {
    return type.createChecked(attributesOf[name]?.(attributes) ?? null, children);
  } catch {
    return null;
  }
}

/** Makes text with those of its marks that the schema knows; a link that is not allowed leaves its words, and what no database can keep is replaced. */
export function fittingText(text: string, marks: Record<string, unknown>): Node | null {
  const words = text.toWellFormed().replaceAll("\u0000", "\ufffd");
  if (words === "") return null;
  const set = Object.entries(marks).flatMap(([name, value]) => fittingMark(name, value));
  const ranked = set.some(({ type }) => type.name === "link") ? set.filter(({ type }) => type.name !== "code") : set;
  return documentSchema.text(words, ranked.reduce<readonly Mark[]>((all, mark) => mark.addToSet(all), Mark.none));
}

function fittingMark(name: string, value: unknown): Mark[] {
  const type = documentSchema.marks[name];
  if (!type || value === null || value === false) return [];
  if (name === "insertion" || name === "deletion") return isSuggestionSign(value) ? [type.create({ ...value })] : [];
  if (name !== "link") return [type.create()];
  const href = (value as { href?: unknown }).href;
  return typeof href === "string" && isAllowedLink(href) ? [type.create({ href })] : [];
}

/** A whole document of these blocks; what cannot stand at the top is left out, and an empty one has one empty paragraph. */
export function fittingDocument(blocks: readonly Node[]): Node {
  const standing = blocks.filter((block) => documentSchema.topNodeType.contentMatch.matchType(block.type) !== null);
  const content = standing.length > 0 ? standing : [documentSchema.node("paragraph")];
  return documentSchema.topNodeType.createChecked(null, content);
}
