/** Characters that mean something wherever they stand. `_` and `~` do so only at the edge of a word or doubled. */
const anywhere = /[\\`*[\]<|]|^~|~$|~(?=~)|(?<=~)~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,31};)/gu;

/** What would begin a heading, a quotation, a list, a rule, a code fence or a table at the start of a line. */
const atLineStart = /^(?:([-+=#>]|:(?=-))|(\d{1,9})([.)]))/;

/** Words as Markdown that reads as these words again. */
export const escapeWords = (text: string): string => text.replace(anywhere, "\\$&");

/** The start of a line, so that it begins no block; `line` has its words escaped already. */
export const escapeLineStart = (line: string): string =>
  line.replace(atLineStart, (_, sign: string | undefined, number: string | undefined, stop: string | undefined) => (sign ? `\\${sign}` : `${number}\\${stop}`));

/** A character as an entity: it reads the same, but counts as punctuation for the marks beside it. */
export const asEntity = (character: string): string => `&#${character.codePointAt(0)};`;
