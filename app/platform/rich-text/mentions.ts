import type { Block, Inline, RichText } from "./rich-text";

/** Somebody or something that a text names: `@handle` in any case, `@team`, `@lead`, `#thread-12`, `#document-5`. */
export interface Mention {
  /** As it stands in the text. */
  token: string;
  sign: "@" | "#";
  /** Without the sign, in small letters. */
  name: string;
}

/** Words before or after make it a part of something else: an address, a longer word. */
const pattern = /(?<![\p{L}\p{N}_@#/.&-])(?:@[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|#(?:thread|document)-[1-9]\d{0,8})(?![\p{L}\p{N}_@]|-[\p{L}\p{N}])/gu;

const mentionOf = (token: string): Mention => ({ token, sign: token[0] as "@" | "#", name: token.slice(1).toLowerCase() });

/** An `@` with up to five words behind it that may be somebody's name. */
const namePattern = /(?<![\p{L}\p{N}_@#/.&-])@\p{L}[\p{L}\p{M}\p{N}'’.-]{0,60}(?: \p{L}[\p{L}\p{M}\p{N}'’.-]{0,60}){0,4}/gu;

/**
 * The mentions of a text, each once, in their order. What is quoted, is code or stands in a link calls nobody.
 */
export function mentionsIn(text: RichText): Mention[] {
  const tokens = text.content.flatMap(linesOf).flatMap((words) => words.match(pattern) ?? []);
  return [...new Set(tokens)].map(mentionOf);
}

/** What stands behind each `@` of a text and may be a person's name, each once: one word, two and more, the longest first. */
export function namesIn(text: RichText): string[][] {
  const found = text.content.flatMap(linesOf).flatMap((words) => words.match(namePattern) ?? []);
  return [...new Set(found)].map((token) => {
    const words = token.slice(1).split(" ");
    return words.map((_, place) => words.slice(0, words.length - place).join(" ").replace(/['’.-]+$/, ""));
  });
}

/** An `@` with what may be meant for a name: not before a domain, a path or another `@`. */
const callPattern = /(?<![\p{L}\p{N}_@#/.&+-])@\p{L}[\p{L}\p{M}\p{N}_'’.-]*(?![\p{L}\p{M}\p{N}_'’.@/-])/gu;

/** The words behind an `@` that call nobody, each once, as they stand in the text; `called` are those of its mentions that do. */
export function calledInVain(text: RichText, called: ReadonlySet<string>): string[] {
  const split = mentionSplitter(called);
  const rest = text.content.flatMap(linesOf).map((words) => split(words).map((part) => (called.has(part.words) ? " " : part.words)).join(""));
  const found = rest.flatMap((words) => words.match(callPattern) ?? []).map((token) => token.replace(/['’.-]+$/, ""));
  return [...new Set(found)].filter((token) => !token.includes("."));
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

/** Words with the mentions in them apart. */
export type MentionSplitter = (words: string) => { words: string; isMention: boolean }[];

/** Sets the mentions in a text's words apart, for whoever writes them differently; of its mentions that are known, by how they stand in it, also those by a full name. */
export function mentionSplitter(known: Iterable<string> = []): MentionSplitter {
  const names = [...known].filter((token) => !token.match(pattern)?.includes(token));
  const tokens = names.length === 0 ? pattern : withNames(names);
  return (words) => {
    const parts: ReturnType<MentionSplitter> = [];
    let end = 0;
    for (const { 0: token, index } of words.matchAll(tokens)) {
      if (index > end) parts.push({ words: words.slice(end, index), isMention: false });
      parts.push({ words: token, isMention: true });
      end = index + token.length;
    }
    if (end < words.length) parts.push({ words: words.slice(end), isMention: false });
    return parts;
  };
}

/** The longest name first, so that a shorter one does not take its place. */
function withNames(tokens: string[]): RegExp {
  const names = tokens.sort((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_@#/.&-])(?:${names.join("|")})(?![\\p{L}\\p{N}_])|${pattern.source}`, "gu");
}
