/** What is being typed behind a sign that asks for suggestions. */
export interface TypedSign {
  sign: "@" | "#";
  query: string;
  /** Where the sign stands. */
  from: number;
  /** Where the caret is. */
  to: number;
}

/** What of a field is a name: all of it, or each part between commas, or each line. */
export type NamesIn = "whole" | "commas" | "lines";

const ends: Record<NamesIn, RegExp> = { whole: /$^/g, commas: /[,;،、，；]/gu, lines: /\n/g };

/** The name that the caret stands behind, at least two letters of it, as if the sign stood before it, whether or not it does; null elsewhere. */
export function typedName(text: string, caret: number, names: NamesIn, sign: TypedSign["sign"] = "@"): TypedSign | null {
  const start = Math.max(...[...text.slice(0, caret).matchAll(ends[names])].map(({ index }) => index + 1), 0);
  const rest = text.slice(caret).split(ends[names])[0] ?? "";
  const part = text.slice(start, caret);
  const name = part.trimStart();
  if (rest.trim() !== "" || name.trim().length < 2 || name.length > 60) return null;
  return { sign, query: name.startsWith(sign) ? name.slice(1).trimStart() : name, from: caret - name.length, to: caret };
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
