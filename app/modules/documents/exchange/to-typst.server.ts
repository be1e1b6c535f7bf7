import type { Node } from "@tiptap/pm/model";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { directionOf } from "~/platform/i18n/locales";
import { calloutNames } from "../reading-words.server";
import { isRightToLeft } from "./direction";
import type { ExportedPicture } from "./exported-pictures.server";
import type { ExportedText } from "./exported-text.server";
import { wholeAddress } from "./whole-address.server";
import { fontFamilies } from "./typesetter.server";

/** Words as a string of the typesetter: nothing in them is a command. */
const quoted = (words: string): string => `"${words.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r|\t/g, " ")}"`;
const words = (text: string): string => `#${quoted(text)};`;

/** Where the typesetter finds a picture in its workspace; nothing lies there but what it is given. */
export const picturePath = (file: string, { type }: ExportedPicture): string => `/pictures/${file}.${type === "image/png" ? "png" : "jpg"}`;

/** Arabic is one step larger than other scripts. */
const look = (direction: "ltr" | "rtl"): string => `dir: ${direction}, size: ${direction === "rtl" ? 12.5 : 11}pt`;

/** Writes a document for the typesetter: every element by its function, every word as a string. */
export function toTypst(text: ExportedText): string {
  const { title, author, language, spoken, stamp, marks } = text;
  const said = (line: string) => `#set text(${look(directionOf(spoken))});${line}`;
  const names = calloutNames(language);
  // The standard for accessible PDF wants no level passed over; the title is the first.
  let level = 1;
  /** Whether what is around the block at hand is read from right to left. */
  let around = directionOf(language) === "rtl";

  const block = (node: Node): string => {
    switch (node.type.name) {
      case "paragraph":
        return node.childCount === 0 ? "" : directed(node, () => `#par[${inline(node)}]`);
      case "heading":
        level = Math.min(node.attrs.level as number, level + 1);
        return node.childCount === 0 ? "" : directed(node, () => `#heading(level: ${level})[${inline(node)}]`);
      case "bulletList":
        return directed(node, () => `#list(${node.children.map((item) => `[${blocks(item)}]`).join(", ")})`);
      case "orderedList":
        return directed(node, () => `#enum(start: ${node.attrs.start as number}, ${node.children.map((item) => `[${blocks(item)}]`).join(", ")})`);
      case "taskList":
        return directed(node, () => `#list(marker: [–], ${node.children.map((item) => `[${task(item)}]`).join(", ")})`);
      case "blockquote":
        return directed(node, () => `#quote(block: true)[${blocks(node)}]`);
      case "callout":
        return directed(node, () => `#block(stroke: (${around ? "right" : "left"}: 2pt), inset: 8pt, width: 100%)[#strong[${words(names[node.attrs.kind as string] ?? "")}]#parbreak()${blocks(node)}]`);
      case "codeBlock":
        return `#raw(${quoted(node.textContent)}, block: true)\n`;
      case "table":
        return directed(node, () => table(node));
      case "picture":
        return picture(node);
      case "horizontalRule":
        return "#pdf.artifact(line(length: 100%, stroke: 0.5pt))\n";
      default:
        return "";
    }
  };

  /** One that is gone leaves its words. */
  const picture = ({ attrs }: Node): string => {
    const [file, alt] = [attrs.file as string, attrs.alt as string];
    const known = text.pictures.get(file);
    if (!known) return words(`[${alt}]`);
    return `#block(width: 100%)[#image(${quoted(picturePath(file, known))}, alt: ${quoted(alt)}, width: ${Math.min(100, Math.round(known.width / 7))}%)]`;
  };

  const blocks = (node: Node): string => node.children.map(block).join("#parbreak()");

  /** The box of a task stands in its first line. */
  const task = ({ attrs, children: [first, ...rest] }: Node): string => {
    const box = words(attrs.checked ? "[x] " : "[ ] ");
    const line = first ? directed(first, () => `#par[${box}${inline(first)}]`) : box;
    return [line, ...rest.map(block)].join("#parbreak()");
  };

  /** A block in the direction of its own words. */
  const directed = (node: Node, write: () => string): string => {
    const outside = around;
    around = isRightToLeft(node.textContent, outside);
    const content = write();
    const turned = around === outside ? content : `#block(width: 100%)[#set text(${look(around ? "rtl" : "ltr")});${content}]`;
    around = outside;
    return turned;
  };

  const table = (node: Node): string => {
    const width = Math.max(1, ...node.children.map((row) => row.children.reduce((sum, cell) => sum + (cell.attrs.colspan as number), 0)));
    const cells = (row: Node) => row.children.map((cell) => {
      const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number };
      const content = cell.type.name === "tableHeader" ? `strong[${blocks(cell)}]` : `[${blocks(cell)}]`;
      return `table.cell(colspan: ${colspan}, rowspan: ${rowspan}, ${content})`;
    });
    const [first, ...rest] = node.children;
    const headed = first?.children.every(({ type }) => type.name === "tableHeader") ?? false;
    const head = headed && first ? [`table.header(${cells(first).join(", ")})`] : [];
    return `#table(columns: ${width}, ${[...head, ...(headed ? rest : node.children).flatMap(cells)].join(", ")})`;
  };

  return [
    `#set document(title: ${quoted(title)}, author: ${quoted(author)}, description: ${quoted(stamp)})`,
    `#set page(paper: "a4", margin: 2.2cm, numbering: "1", header: context if counter(page).get().first() > 1 [#set text(8pt);${words(title)}])`,
    `#set text(lang: ${quoted(language)}, ${look(directionOf(language))}, font: (${fontFamilies.map(quoted).join(", ")}))`,
    "#set par(leading: 0.8em)",
    "#show link: underline",
    `#heading(level: 1)[${words(title)}]`,
    ...marks.map((mark) => `#block(stroke: 0.5pt, inset: 8pt, width: 100%)[${said(`#par[#strong[${words(mark)}]]`)}]`),
    ...text.text.children.map(block),
    `#v(1em)#block(width: 100%)[${said(`#text(8pt)[${words(stamp)}]`)}]`,
  ].join("\n\n");
}

function inline(textblock: Node): string {
  return textblock.children.map((node) => {
    if (node.type.name === "hardBreak") return "#linebreak()";
    if (node.type.name === "footnote") return `#footnote[${words(node.attrs.note as string)}]`;
    if (node.type.name === "guidedField") return `#underline[${words(node.attrs.prompt as string)}]`;
    const marks = new Map(node.marks.map((mark) => [mark.type.name, mark.attrs]));
    let written = marks.has("code") ? `#raw(${quoted(node.text ?? "")})` : words(node.text ?? "");
    if (marks.has("strike")) written = `#strike[${written}]`;
    if (marks.has("italic")) written = `#emph[${written}]`;
    if (marks.has("bold")) written = `#strong[${written}]`;
    const href = marks.get("link")?.href as string | undefined;
    return href && isAllowedLink(href) && !href.startsWith("#") ? `#link(${quoted(wholeAddress(href))})[${written}]` : written;
  }).join("");
}
