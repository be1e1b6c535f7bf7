/** What is being typed behind a sign that asks for suggestions. */
export interface TypedSign {
  sign: "@" | "#";
  query: string;
  /** Where the sign stands. */
  from: number;
  /** Where the caret is. */
  to: number;
}

/** A sign begins a word; behind it stand some letters, with single spaces between them. */
const typed = /(?:^|[\s(（«“])([@#])([^\s@#]?[^@#\n]{0,40})$/u;
const doubleSpace = /\s{2}|^\s/u;

/** The sign that the caret stands behind, with the words typed since; null where there is none. */
export function typedSign(text: string, caret: number): TypedSign | null {
  const before = text.slice(Math.max(0, caret - 60), caret);
  const [, sign, query] = typed.exec(before) ?? [];
  if (!sign || query === undefined || doubleSpace.test(query)) return null;
  return { sign: sign as TypedSign["sign"], query, from: caret - query.length - 1, to: caret };
}
