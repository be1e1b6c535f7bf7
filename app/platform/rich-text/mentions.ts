import type { Block, Inline, RichText } from "./rich-text";

/** Somebody or something that a text names: `@handle`, `@team`, `@lead`, `#thread-12`, `#document-5`. */
export interface Mention {
  /** As it stands in the text. */
  token: string;
  sign: "@" | "#";
  /** Without the sign. */
  name: string;
}

/** Words before or after make it a part of something else: an address, a longer word. */
const pattern = /(?<![\p{L}\p{N}_@#/.&-])(?:@[a-z0-9]+(?:-[a-z0-9]+)*|#(?:thread|document)-[1-9]\d{0,8})(?![\p{L}\p{N}_@]|-[\p{L}\p{N}])/gu;

const mentionOf = (token: string): Mention => ({ token, sign: token[0] as "@" | "#", name: token.slice(1) });

/**
 * The mentions of a text, each once, in their order. What is quoted, is code or stands in a link calls nobody.
 */
export function mentionsIn(text: RichText): Mention[] {
  const tokens = text.content.flatMap(linesOf).flatMap((words) => words.match(pattern) ?? []);
  return [...new Set(tokens)].map(mentionOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return wordsOf(block.content);
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
    case "table":
      return block.content.flatMap((row) => row.content.flatMap(({ content: [paragraph] }) => wordsOf(paragraph.content)));
    case "blockquote":
    case "codeBlock":
    case "horizontalRule":
      return [];
    default:
      return block satisfies never;
  }
}

const wordsOf = (content: Inline[]): string[] =>
  content.flatMap((node) => (node.type === "text" && !node.marks?.some(({ type }) => type === "code" || type === "link") ? [node.text] : []));

/** Words with the mentions in them apart, for whoever writes them differently. */
export function splitAtMentions(words: string): { words: string; isMention: boolean }[] {
  const parts: { words: string; isMention: boolean }[] = [];
  let end = 0;
  for (const { 0: token, index } of words.matchAll(pattern)) {
    if (index > end) parts.push({ words: words.slice(end, index), isMention: false });
    parts.push({ words: token, isMention: true });
    end = index + token.length;
  }
  if (end < words.length) parts.push({ words: words.slice(end), isMention: false });
  return parts;
}
