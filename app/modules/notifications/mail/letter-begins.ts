/** What the first line of a letter that can be answered begins with, in every language. */
const mark = "##-";

/** The first line of such a letter: all below it is the letter. */
export const markedLine = (words: string): string => `${mark} ${words} -##`;

/** Signs without a shape that say in which direction words run. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Fewest lines "From: …", "Sent: …", "To: …" that programs put above a letter. */
const fewestHeaders = 3;
/** So many of them are looked at. */
const mostHeaders = 12;

const isHeader = (line: string): boolean => /^[^:：>]{1,40}[:：]\s*\S/.test(line.replace(directions, "").trim());

/**
 * The line in an answer at which the letter begins that it answers, where a program put it there as it was: at the
 * lines about it that name an address of ours, whatever the language, or at its own first line. All lines, where there is none.
 */
export function letterBegins(lines: string[], ours: string[]): number {
  const marked = lines.findIndex((line) => line.replace(directions, "").trimStart().startsWith(mark));
  const end = marked === -1 ? lines.length : marked;
  const headers = lines.findIndex((_, place) => place < end && opensHeaders(lines, place) && headersFrom(lines, place).some((line) => names(line, ours)));
  const begins = headers === -1 ? aboveMark(lines, end) : headers;
  return begins < lines.length ? withoutRule(lines, begins) : begins;
}

const names = (line: string, ours: string[]): boolean => ours.some((address) => line.toLowerCase().includes(address.toLowerCase()));

const opensHeaders = (lines: string[], place: number): boolean => isHeader(lines[place]!) && (place === 0 || !isHeader(lines[place - 1]!));

/** The lines of this form that follow each other from here on; none where they are too few. */
function headersFrom(lines: string[], place: number): string[] {
  const near = lines.slice(place, place + mostHeaders);
  const after = near.findIndex((line) => !isHeader(line));
  const headers = after === -1 ? near : near.slice(0, after);
  return headers.length < fewestHeaders ? [] : headers;
}

/** Lines about the letter that stand right above its first one are such lines, even where they name people alone. */
function aboveMark(lines: string[], mark: number): number {
  if (mark === lines.length) return mark;
  const last = lines.slice(0, mark).findLastIndex((line) => line.trim() !== "");
  const before = lines.slice(0, last + 1).findLastIndex((line) => !isHeader(line));
  return last - before >= fewestHeaders ? before + 1 : mark;
}

/** A rule above it, with or without words between its dashes. */
function withoutRule(lines: string[], begins: number): number {
  const last = lines.slice(0, begins).findLastIndex((line) => line.trim() !== "");
  return last >= 0 && /^\s*([-_—]{5,}|[-_—]{2,}[^-_—]{1,60}[-_—]{2,})\s*$/.test(lines[last]!) ? last : begins;
}
