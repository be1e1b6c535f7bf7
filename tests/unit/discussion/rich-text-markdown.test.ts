import { describe, expect, it } from "vitest";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import type { Block, Inline, Mark, RichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { randomFrom, type Random } from "./random";

const words = ["labour", "inspection", "a_b_c", "5 * 3", "x < y", "(see)", "[note]", "#1", "1. first", "- dash", "+1", "“重点”", "中文", "تفتيش", "труд", "C\\D", "a|b", "~~", "&amp;", "`", "!", "100 %", "=", "e.g.", "😀", "***", "___", "3) x", "> y", "_x_"];

function inline(random: Random, breaks: boolean): Inline[] {
  const line: Inline[] = [];
  const count = 1 + random.below(4);
  for (let place = 0; place < count; place++) {
    const marks: Mark[] = [];
    if (random.below(8) === 0) marks.push({ type: "link", attrs: { href: random.one(["https://x.example/a_(b)", "/teams/y", "mailto:a@b.example"]) } });
    if (random.below(3) === 0) marks.push({ type: "bold" });
    if (random.below(3) === 0) marks.push({ type: "italic" });
    if (random.below(6) === 0) marks.push({ type: "strike" });
    const text = Array.from({ length: 1 + random.below(3) }, () => random.one(words)).join(random.one([" ", "", " "]));
    if (random.below(8) === 0) marks.push({ type: "code" });
    line.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
    if (breaks && random.below(6) === 0 && place < count - 1) line.push({ type: "hardBreak" });
  }
  return line;
}

function block(random: Random, depth: number): Block {
  const kind = random.below(depth > 2 ? 3 : 9);
  const some = () => Array.from({ length: 1 + random.below(3) }, () => block(random, depth + 1));
  if (kind === 3) return { type: "bulletList", content: Array.from({ length: 1 + random.below(3) }, () => ({ type: "listItem", content: some() })) };
  if (kind === 4) return { type: "orderedList", attrs: { start: random.one([1, 1, 3]) }, content: Array.from({ length: 1 + random.below(3) }, () => ({ type: "listItem", content: some() })) };
  if (kind === 5) return { type: "blockquote", content: some() };
  if (kind === 6) return { type: "codeBlock", attrs: { language: random.one([null, "js"]) }, content: [{ type: "text", text: random.one(["a\n\nb", "```\nx", "  two", "<b>"]) }] };
  if (kind === 7) return table(random);
  if (kind === 8) return { type: "horizontalRule" };
  if (kind === 2) return { type: "heading", attrs: { level: random.one([1, 2, 3]) }, content: inline(random, false) };
  return { type: "paragraph", content: inline(random, true) };
}

function table(random: Random): Block {
  const row = (type: "tableHeader" | "tableCell") => ({
    type: "tableRow" as const,
    content: [1, 2].map(() => ({ type, content: [{ type: "paragraph" as const, content: inline(random, false) }] as [{ type: "paragraph"; content: Inline[] }] })),
  });
  return { type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] };
}

const bare = (text: string) => text.replace(/\s+/g, "");

describe("the editor's Markdown", () => {
  it("is what a person would have typed", () => {
    for (const source of [
      "**one** and *two*, ~~three~~ and `four`", "# Title\n\nwords", "- a\n- b\n  - c\n- d", "1. a\n2. b", "> quoted\n>\n> twice", "```js\nlet x;\n```", "one\ntwo",
      "| a | b |\n| --- | --- |\n| 1 | 2 |", "see https://ilo.org/c81 there", "[here](/teams/x)", "a_b_c stays", "___",
    ]) expect(toMarkdown(parseMarkdown(source))).toBe(source);
  });

  it("reads as the same words, whatever was written in the editor", () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = randomFrom(seed);
      const text: RichText = { type: "doc", content: Array.from({ length: 1 + random.below(4) }, () => block(random, 0)) };
      const markdown = toMarkdown(text);
      expect(bare(plainText(parseMarkdown(markdown))), `seed ${seed}\n${markdown}`).toBe(bare(plainText(text)));
    }
  });

  it("does not change once it has been read and written", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed);
      const once = parseMarkdown(toMarkdown({ type: "doc", content: [block(random, 0), block(random, 0)] }));
      expect(parseMarkdown(toMarkdown(once)), `seed ${seed}\n${toMarkdown(once)}`).toEqual(once);
    }
  });

  it("keeps emphasis that Markdown alone could not write, as in Chinese", () => {
    const text: RichText = { type: "doc", content: [{ type: "paragraph", content: [
      { type: "text", text: "这是" }, { type: "text", text: "“重点”", marks: [{ type: "bold" }] }, { type: "text", text: "吗" },
    ] }] };
    expect(parseMarkdown(toMarkdown(text))).toEqual(text);
  });

  it("keeps spaces outside the marks", () => {
    const text: RichText = { type: "doc", content: [{ type: "paragraph", content: [
      { type: "text", text: "one " }, { type: "text", text: " two ", marks: [{ type: "bold" }] }, { type: "text", text: "three" },
    ] }] };
    expect(toMarkdown(text)).toBe("one  **two** three");
  });
});
