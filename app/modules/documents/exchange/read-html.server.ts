import { parseDocument } from "htmlparser2";
import type { Parsed } from "../text/parse-document-markdown";

type DomNode = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<DomNode, { attribs: unknown }>;

/** What an import could not carry over, by kind, with how often. */
export type LeftBehind = Map<"images" | "undescribed" | "embedded" | "styles", number>;

const skipped = new Set(["script", "style", "head", "title", "nav", "template", "noscript"]);
const embedded = new Set(["iframe", "object", "video", "audio", "form", "svg", "canvas", "embed"]);
const marks: Record<string, string> = { strong: "bold", b: "bold", em: "italic", i: "italic", s: "strike", del: "strike", strike: "strike", code: "code", a: "link" };
const blocks: Record<string, string> = { p: "paragraph", ul: "bulletList", ol: "orderedList", li: "listItem", blockquote: "blockquote", table: "table", tr: "tableRow", td: "tableCell", th: "tableHeader" };

const isElement = (node: DomNode): node is Element => "attribs" in node;
const wordsIn = (node: DomNode): string => ("data" in node && node.type === "text" ? node.data : "children" in node ? node.children.map((child) => wordsIn(child)).join("") : "");

/** Reads HTML, our own and others', into nodes of a document; pictures say where they came from (`placePictures`). Nothing in it runs or is fetched. */
export function readHtml(html: string): { blocks: Parsed[]; left: LeftBehind } {
  const reader = new HtmlReader(html);
  return { blocks: reader.read(), left: reader.left };
}

class HtmlReader {
  readonly left: LeftBehind = new Map();
  private readonly root: DomNode[];
  private readonly byId = new Map<string, Element>();
  private readonly notes = new Set<Element>();

  constructor(html: string) {
    this.root = parseDocument(html).children;
    const walk = (node: DomNode): void => {
      if (isElement(node) && node.attribs.id) this.byId.set(node.attribs.id, node);
      if ("children" in node) node.children.forEach(walk);
    };
    this.root.forEach(walk);
  }

  read(): Parsed[] {
    const read = this.blocksOf(this.root);
    // Words of footnotes were read where their signs stand; what they were listed in goes.
    if (this.notes.size === 0) return read;
    this.left.clear();
    return this.blocksOf(this.root);
  }

  private noteEmbedded(): void {
    this.left.set("embedded", (this.left.get("embedded") ?? 0) + 1);
  }

  /** Blocks among these nodes; words that stand bare between them become paragraphs. */
  private blocksOf(nodes: DomNode[]): Parsed[] {
    const read: Parsed[] = [];
    let line: Parsed[] = [];
    const close = () => {
      if (line.some(({ text, type }) => type !== "text" || /\S/.test(text ?? ""))) read.push({ type: "paragraph", content: trimmed(line) });
      line = [];
    };
    for (const node of nodes) {
      const inner = isElement(node) ? this.block(node) : null;
      if (inner) {
        close();
        read.push(...inner);
      } else line.push(...this.inline(node, []));
    }
    close();
    return read;
  }

  /** An element as blocks; null when it belongs into a line. */
  private block(element: Element): Parsed[] | null {
    const { name } = element;
    if (skipped.has(name) || this.notes.has(element) || (name === "ol" && element.children.some((child) => isElement(child) && this.notes.has(child)))) return [];
    if (embedded.has(name)) {
      this.noteEmbedded();
      return [];
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) return [{ type: "heading", attrs: { level: Number(level) }, content: this.line(element) }];
    if (name === "hr") return [{ type: "horizontalRule" }];
    if (name === "pre") return [{ type: "codeBlock", attrs: {}, content: [{ type: "text", text: wordsIn(element).replace(/\n$/, "") }].filter(({ text }) => text) }];
    if (name === "aside" && element.attribs["data-callout"]) return [{ type: "callout", attrs: { kind: element.attribs["data-callout"] }, content: this.blocksOf(element.children.filter((child) => !(isElement(child) && child.attribs.class === "callout-name"))) }];
    const type = blocks[name];
    if (type === "paragraph") return this.paragraphs(element);
    if (type === "tableCell" || type === "tableHeader") return [{ type, attrs: spans(element), content: this.cell(element) }];
    if (type === "tableRow") return [{ type, content: this.only(element, ["td", "th"]) }];
    if (type === "table") return [{ type, content: this.rows(element) }];
    if (type === "bulletList" || type === "orderedList") return [{ type, attrs: type === "orderedList" ? { start: Number(element.attribs.start ?? 1) } : {}, content: this.only(element, ["li"]) }];
    if (type) return [{ type, content: this.filled(this.blocksOf(element.children)) }];
    return /^(div|section|article|main|body|html|header|footer|aside|figure|figcaption|dl|dt|dd|address|center|details|summary)$/.test(name) ? this.blocksOf(element.children) : null;
  }

  private paragraphs(element: Element): Parsed[] {
    const line = this.line(element);
    return line.length > 0 ? [{ type: "paragraph", content: line }] : [];
  }

  private rows(element: Element): Parsed[] {
    return element.children.flatMap((child) => (isElement(child) ? (child.name === "tr" ? (this.block(child) ?? []) : /^(thead|tbody|tfoot)$/.test(child.name) ? this.rows(child) : []) : []));
  }

  private only(element: Element, names: string[]): Parsed[] {
    return element.children.flatMap((child) => (isElement(child) && names.includes(child.name) ? (this.block(child) ?? []) : []));
  }

  /** A cell holds paragraphs: lists and the like in it become lines. */
  private cell(element: Element): Parsed[] {
    const lines = (read: Parsed[]): Parsed[] => read.flatMap((each) => (each.type === "paragraph" ? [each] : each.content?.some(({ type }) => type === "text") ? [{ type: "paragraph", content: each.content }] : lines(each.content ?? [])));
    return this.filled(lines(this.blocksOf(element.children)));
  }

  private filled(read: Parsed[]): Parsed[] {
    return read.length > 0 ? read : [{ type: "paragraph", content: [] }];
  }

  private line(element: Element): Parsed[] {
    return trimmed(element.children.flatMap((child) => this.inline(child, [])));
  }

  private inline(node: DomNode, open: NonNullable<Parsed["marks"]>): Parsed[] {
    if (node.type === "text" && "data" in node) {
      const text = node.data.replace(/[ \t\r\n\f]+/g, " ");
      return text === "" ? [] : [{ type: "text", text, marks: open }];
    }
    if (!isElement(node) || skipped.has(node.name)) return [];
    if (node.name === "br") return [{ type: "hardBreak" }];
    if (node.name === "img") return [{ type: "picture", attrs: { source: node.attribs.src ?? "", alt: node.attribs.alt ?? "" } }];
    if (embedded.has(node.name)) {
      this.noteEmbedded();
      return [];
    }
    if (node.name === "input") return node.attribs.type === "checkbox" ? [{ type: "text", text: "checked" in node.attribs ? "[x] " : "[ ] ", marks: [] }] : [];
    const note = this.footnote(node);
    if (note) return [note];
    const type = marks[node.name];
    const mark = type && (type !== "link" || node.attribs.href) ? [{ type, ...(type === "link" ? { attrs: { href: node.attribs.href } } : {}) }] : [];
    return node.children.flatMap((child) => this.inline(child, [...open, ...mark]));
  }

  /** A sign that leads to an item further down, as Word, we and others write footnotes. */
  private footnote(node: Element): Parsed | null {
    if (node.name !== "sup") return null;
    const link = node.children.find((child): child is Element => isElement(child) && child.name === "a");
    const target = link?.attribs.href?.startsWith("#") ? this.byId.get(link.attribs.href.slice(1)) : undefined;
    if (!target || target.name !== "li") return null;
    this.notes.add(target);
    const words = wordsIn(target).replace(/[↑↩]\ufe0e?/g, "").replace(/\s+/g, " ").trim();
    return words ? { type: "footnote", attrs: { note: words } } : null;
  }
}

const spans = (element: Element) => ({ colspan: Number(element.attribs.colspan ?? 1), rowspan: Number(element.attribs.rowspan ?? 1) });

/** A line without the spaces at its ends. */
function trimmed(line: Parsed[]): Parsed[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first?.text !== undefined) first.text = first.text.trimStart();
  if (last?.text !== undefined) last.text = last.text.trimEnd();
  return line.filter(({ type, text }) => type !== "text" || text !== "");
}
