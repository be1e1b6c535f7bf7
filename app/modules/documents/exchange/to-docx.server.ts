import type { Node } from "@tiptap/pm/model";
import {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
  type IParagraphOptions, type ParagraphChild,
} from "docx";
import { directionOf } from "~/platform/i18n/locales";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { calloutNames } from "../reading-words.server";
import { isRightToLeft } from "./direction";
import type { ExportedText } from "./exported-text.server";
import { wholeAddress } from "./whole-address.server";

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const indentOf = (depth: number) => ({ left: 720 * (depth + 1), hanging: 360 });

/** Where in lists and quotations a block stands. */
interface Place {
  depth: number;
  quoted: number;
  numbering?: IParagraphOptions["numbering"];
  prefix?: string;
  style?: string;
  /** Whether what is around it is read from right to left. */
  around?: boolean;
}

/** The width of a column of A4, in pixels. */
const columnPixels = 600;

const top: Place = { depth: -1, quoted: 0 };

/** Writes one document for Word: real headings, lists, tables and footnotes, each block in the direction of its words. */
class DocxWriter {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly starts: number[] = [];

  constructor(private readonly names: Record<string, string>, private readonly pictures: ExportedText["pictures"], private readonly around: boolean) {}

  blocks(node: Node, place: Place): (Paragraph | Table)[] {
    return node.children.flatMap((child) => this.block(child, place));
  }

  private block(node: Node, place: Place): (Paragraph | Table)[] {
    switch (node.type.name) {
      case "paragraph":
        return [this.paragraph(node, place)];
      case "heading":
        return [this.paragraph(node, place, { heading: headings[node.attrs.level as 2 | 3 | 4] })];
      case "bulletList":
        return this.list(node, place, () => ({ reference: "bullets", level: place.depth + 1 }));
      case "orderedList": {
        const instance = this.starts.push(node.attrs.start as number) - 1;
        return this.list(node, place, () => ({ reference: `numbers-${instance}`, level: Math.max(0, place.depth + 1) }));
      }
      case "taskList":
        return node.children.flatMap((item) => this.item(item, { ...place, depth: place.depth + 1, prefix: item.attrs.checked ? "☑ " : "☐ " }));
      case "blockquote":
        return this.blocks(node, { ...place, quoted: place.quoted + 1, style: "Quote" });
      case "callout": {
        const name = new Paragraph({ ...this.look(node.textContent, { ...place, quoted: place.quoted + 1 }), children: [new TextRun({ text: this.names[node.attrs.kind as string] ?? "", bold: true })], keepNext: true });
        return [name, ...this.blocks(node, { ...place, quoted: place.quoted + 1 })];
      }
      case "codeBlock":
        return node.textContent.split("\n").map((line) => new Paragraph({ children: [new TextRun({ text: line, font: "Courier New" })], spacing: { before: 0, after: 0 } }));
      case "table":
        return [this.table(node), new Paragraph({})];
      case "picture":
        return [this.picture(node)];
      case "horizontalRule":
        return [new Paragraph({ thematicBreak: true })];
      default:
        return [];
    }
  }

  private list(node: Node, place: Place, numbering: () => { reference: string; level: number }): (Paragraph | Table)[] {
    return node.children.flatMap((item) => this.item(item, { ...place, depth: Math.min(place.depth + 1, 8), numbering: numbering() }));
  }

  /** The first paragraph of an item bears its sign; what follows stands below it. */
  private item(item: Node, place: Place): (Paragraph | Table)[] {
    const below: Place = { depth: place.depth, quoted: place.quoted };
    return item.children.flatMap((child, index) => this.block(child, index === 0 ? place : below));
  }

  private look(words: string, { depth, quoted, numbering, style, around }: Place): Partial<IParagraphOptions> {
    const bar = { style: BorderStyle.SINGLE, size: 12, color: "1E2DBE", space: 8 };
    const isRtl = isRightToLeft(words, around ?? this.around);
    return {
      bidirectional: isRtl,
      spacing: { after: 120 },
      ...(style ? { style } : {}),
      ...(numbering ? { numbering } : depth >= 0 ? { indent: { left: 720 * (depth + 1) } } : {}),
      ...(quoted > 0 ? { border: isRtl ? { right: bar } : { left: bar }, indent: { left: 360 * quoted + (depth >= 0 ? 720 * (depth + 1) : 0) } } : {}),
    };
  }

  private paragraph(node: Node, place: Place, more: Partial<IParagraphOptions> = {}): Paragraph {
    const words = node.textContent;
    const sign = place.prefix ? [new TextRun(place.prefix)] : [];
    return new Paragraph({ ...this.look(words, place), ...more, children: [...sign, ...this.inline(node, isRightToLeft(words, place.around ?? this.around))] });
  }

  private inline(textblock: Node, rightToLeft: boolean): ParagraphChild[] {
    return textblock.children.map((node) => {
      if (node.type.name === "hardBreak") return new TextRun({ break: 1 });
      if (node.type.name === "footnote") return this.footnote(node.attrs.note as string);
      if (node.type.name === "guidedField") return new TextRun({ text: `[${node.attrs.prompt as string}]`, highlight: "yellow", rightToLeft });
      const marks = new Map(node.marks.map((mark) => [mark.type.name, mark.attrs]));
      const href = marks.get("link")?.href as string | undefined;
      const leads = href !== undefined && isAllowedLink(href) && !href.startsWith("#");
      const run = new TextRun({
        text: node.text ?? "", bold: marks.has("bold"), italics: marks.has("italic"), strike: marks.has("strike"), rightToLeft,
        ...(marks.has("code") ? { font: "Courier New" } : {}),
        ...(leads ? { style: "Hyperlink" } : {}),
      });
      return leads ? new ExternalHyperlink({ link: wholeAddress(href), children: [run] }) : run;
    });
  }

  /** As wide as the column at most. One that is gone leaves its words. */
  private picture({ attrs }: Node): Paragraph {
    const [file, alt] = [attrs.file as string, attrs.alt as string];
    const picture = this.pictures.get(file);
    if (!picture) return new Paragraph({ children: [new TextRun(`[${alt}]`)] });
    const width = Math.min(picture.width, columnPixels);
    const transformation = { width, height: Math.round((picture.height * width) / picture.width) };
    return new Paragraph({ spacing: { after: 120 }, children: [new ImageRun({ type: picture.type === "image/png" ? "png" : "jpg", data: picture.content, transformation, altText: { name: file, title: alt, description: alt } })] });
  }

  private footnote(note: string): ParagraphChild {
    const number = Object.keys(this.footnotes).length + 1;
    const rightToLeft = isRightToLeft(note);
    this.footnotes[number] = { children: [new Paragraph({ bidirectional: rightToLeft, children: [new TextRun({ text: note, rightToLeft })] })] };
    return new FootnoteReferenceRun(number);
  }

  private table(node: Node): Table {
    const [first] = node.children;
    const headed = first?.children.every(({ type }) => type.name === "tableHeader") ?? false;
    const around = isRightToLeft(node.textContent, this.around);
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: around,
      rows: node.children.map((row, index) => new TableRow({
        tableHeader: headed && index === 0,
        children: row.children.map((cell) => new TableCell({
          columnSpan: cell.attrs.colspan as number, rowSpan: cell.attrs.rowspan as number,
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: cell.children.map((paragraph) => this.paragraph(paragraph, { ...top, around })),
          ...(cell.type.name === "tableHeader" ? { shading: { fill: "EEF0F8" } } : {}),
        })),
      })),
    });
  }
}

/** Word keeps one language for each kind of script. Latin words in a Chinese or Arabic document are not Chinese: they would be broken anywhere. */
const languageOfRuns = (language: string) =>
  language === "zh" ? { value: "en-US", eastAsia: "zh-CN" } : directionOf(language) === "rtl" ? { value: "en-US", bidirectional: language } : { value: language };

const line = { style: BorderStyle.SINGLE, size: 6, color: "777777", space: 4 };

/** What readers have to know before they begin, in a frame. */
const marked = (mark: string): Paragraph =>
  new Paragraph({ bidirectional: isRightToLeft(mark), spacing: { after: 120 }, border: { top: line, bottom: line, left: line, right: line }, children: [new TextRun({ text: mark, bold: true, rightToLeft: isRightToLeft(mark) })] });

const bullets = ["•", "◦", "▪"];

/** A document as a Word file, with its title, author and version in the properties and a stamp at the foot of each page. */
export async function toDocx(exported: ExportedText): Promise<Buffer> {
  const { text, title, author, language, spoken, team, stamp, marks, version, address } = exported;
  const writer = new DocxWriter(calloutNames(language), exported.pictures, directionOf(language) === "rtl");
  const children = writer.blocks(text, top);
  const isRtl = directionOf(spoken) === "rtl";
  const made = new Document({
    title, creator: author, description: stamp, subject: team, keywords: `meridian ${version}`,
    customProperties: [{ name: "MeridianVersion", value: version }, { name: "MeridianSource", value: address }],
    styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal", next: "Normal", quickFormat: true }], default: { document: { run: { font: { ascii: "Calibri", hAnsi: "Calibri", cs: "Arial", eastAsia: "SimSun" }, size: 22, language: languageOfRuns(language) } } } },
    footnotes: writer.footnotes,
    numbering: {
      config: [
        { reference: "bullets", levels: depths.map((level) => ({ level, format: LevelFormat.BULLET, text: bullets[level % 3]!, alignment: AlignmentType.START, style: { paragraph: { indent: indentOf(level) } } })) },
        ...writer.starts.map((start, index) => ({ reference: `numbers-${index}`, levels: depths.map((level) => ({ level, start, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.START, style: { paragraph: { indent: indentOf(level) } } })) })),
      ],
    },
    sections: [{
      footers: { default: new Footer({ children: [new Paragraph({ bidirectional: isRtl, children: [new TextRun({ text: stamp, size: 16, rightToLeft: isRtl })] })] }) },
      children: [new Paragraph({ heading: HeadingLevel.TITLE, bidirectional: isRightToLeft(title), children: [new TextRun({ text: title, rightToLeft: isRightToLeft(title) })] }), ...marks.map(marked), ...children],
    }],
  });
  return Packer.toBuffer(made);
}
