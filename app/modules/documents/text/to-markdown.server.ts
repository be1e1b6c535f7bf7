import type { Mark, Node } from "@tiptap/pm/model";
import { pictureMarkdown, type PictureAttributes } from "../pictures/picture-attributes";
import { defaultMarkdownSerializer, MarkdownSerializer, type MarkdownSerializerState } from "prosemirror-markdown";

type WriteNode = (state: MarkdownSerializerState, node: Node, parent: Node, index: number) => void;

const close = (write: WriteNode): WriteNode => (state, node, parent, index) => {
  write(state, node, parent, index);
  state.closeBlock(node);
};

function writeCodeBlock(state: MarkdownSerializerState, node: Node): void {
  const longest = Math.max(2, ...(node.textContent.match(/`{3,}/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  state.write(`${fence}${(node.attrs.language as string | null) ?? ""}\n`);
  state.text(node.textContent, false);
  state.write(`\n${fence}`);
}

/** Cells of one line each; what Markdown has no words for (joined cells, several paragraphs) is told as plainly as it can be. */
function writeTable(state: MarkdownSerializerState, node: Node): void {
  const lines = node.children.map((row) => `| ${row.children.map(cellText).join(" | ")} |`);
  const columns = Math.max(1, ...node.children.map((row) => row.childCount));
  lines.splice(1, 0, `| ${Array.from({ length: columns }, () => "---").join(" | ")} |`);
  state.write(lines[0] ?? "");
  for (const line of lines.slice(1)) {
    state.write("\n");
    state.write(line);
  }
}

const cellText = (cell: Node): string =>
  cell.children.map((paragraph) => serializer.serialize(paragraph.type.schema.topNodeType.create(null, paragraph)))
    .join(" ").replace(/\\?\n/g, " ").replaceAll("|", "\\|").trim();

/** A footnote's words are no Markdown: whatever could be taken for a sign is escaped. */
const escapedNote = (note: string) => note.replace(/[`*\\~[\]_<&^{}!]/g, "\\$&");

const nodes: Record<string, WriteNode> = {
  paragraph: close((state, node) => state.renderInline(node)),
  heading: close((state, node) => {
    state.write(`${"#".repeat(node.attrs.level as number)} `);
    state.renderInline(node, false);
  }),
  bulletList: (state, node) => state.renderList(node, "  ", () => "- "),
  orderedList: (state, node) => {
    const start = node.attrs.start as number;
    const width = String(start + node.childCount - 1).length + 2;
    state.renderList(node, " ".repeat(width), (index) => `${start + index}.`.padEnd(width));
  },
  taskList: (state, node) => state.renderList(node, "  ", (index) => (node.child(index).attrs.checked ? "- [x] " : "- [ ] ")),
  listItem: (state, node) => state.renderContent(node),
  taskItem: (state, node) => state.renderContent(node),
  blockquote: (state, node) => state.wrapBlock("> ", null, node, () => state.renderContent(node)),
  callout: (state, node) => state.wrapBlock("> ", null, node, () => {
    state.write(`[!${(node.attrs.kind as string).toUpperCase()}]`);
    // Some blocks cannot follow a line of words at once.
    if (node.firstChild?.type.name === "paragraph") state.write("\n");
    else state.closeBlock(node);
    state.renderContent(node);
  }),
  footnote: (state, node) => state.write(`^[${escapedNote(node.attrs.note as string)}]`),
  guidedField: (state, node) => state.write(`{{${(node.attrs.prompt as string).replace(/[{}]/g, "")}}}`),
  picture: close((state, node) => state.write(pictureMarkdown(node.attrs as unknown as PictureAttributes))),
  codeBlock: close(writeCodeBlock),
  table: close(writeTable),
  horizontalRule: close((state) => state.write("---")),
  hardBreak: (state, node, parent, index) => {
    if (parent.children.slice(index + 1).some((sibling) => sibling.type !== node.type)) state.write("\\\n");
  },
  text: (state, node) => state.text(node.text ?? ""),
};

const { em, strong, link, code } = defaultMarkdownSerializer.marks;

const marks = {
  italic: { ...em!, open: "*", close: "*" },
  bold: strong!,
  strike: { open: "~~", close: "~~", mixable: true, expelEnclosingWhitespace: true },
  code: code!,
  link: { ...link!, open: (_state: MarkdownSerializerState, _mark: Mark) => "[", close: (state: MarkdownSerializerState, mark: Mark) => `](${state.esc(mark.attrs.href as string).replace(/[()]/g, "\\$&")})` },
};

const serializer = new MarkdownSerializer(nodes, marks, { escapeExtraCharacters: /\{(?=\{)|\^$/g });

/** One block, or a whole document, as the Markdown a person would type for it. */
export const toMarkdown = (node: Node): string =>
  serializer.serialize(node.type.name === "doc" ? node : node.type.schema.topNodeType.create(null, node), { tightLists: true }).replace(/^\n+|\n+$/g, "");
