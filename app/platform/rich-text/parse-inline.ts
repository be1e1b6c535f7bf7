import type { Token } from "markdown-it";
import { markOrder, type Inline, type Mark } from "./rich-text";

const marksOpened: Record<string, "bold" | "italic" | "strike"> = { strong_open: "bold", em_open: "italic", s_open: "strike" };

/** Reads the words of one line or paragraph with their marks. */
export function inlineOf(tokens: Token[]): Inline[] {
  const line: Inline[] = [];
  const open: Mark[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(markOf(token));
    else if (token.nesting === -1) open.pop();
    else if (token.type === "softbreak" || token.type === "hardbreak") line.push({ type: "hardBreak" });
    else if (token.type === "code_inline") addText(line, token.content, [...open, { type: "code" }]);
    else if (token.type === "text") addText(line, token.content, open);
    else throw new Error(`The Markdown parser knows no ${token.type}.`);
  }
  return line;
}

function markOf(token: Token): Mark {
  const type = marksOpened[token.type];
  if (type) return { type };
  if (token.type === "link_open") return { type: "link", attrs: { href: String(token.attrGet("href") ?? "") } };
  throw new Error(`The Markdown parser knows no ${token.type}.`);
}

/** Adds text, joined with what stands before it when both bear the same marks. */
function addText(line: Inline[], text: string, open: readonly Mark[]): void {
  if (!text) return;
  const marks = markOrder.flatMap((type) => open.find((mark) => mark.type === type) ?? []);
  const before = line.at(-1);
  if (before?.type === "text" && JSON.stringify(before.marks ?? []) === JSON.stringify(marks)) before.text += text;
  else line.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
}
