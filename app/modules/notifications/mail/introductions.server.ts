import EmailReplyParser from "email-reply-parser";

/** Most lines over which a program breaks the introduction of a quotation, and most characters in them. */
const most = { lines: 3, characters: 500 };

/** How many of the last lines introduce a quotation: one that follows, or one that the writer took away. Empty lines behind them are counted. */
export function introductionIn(lines: string[], ours: string[], where: "of a quotation" | "at the end"): number {
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const whole = lines.slice(Math.max(0, end - most.lines), end);
  const paragraph = whole.slice(whole.findLastIndex((line) => line.trim() === "") + 1);
  const known = where === "of a quotation" ? knownIn(paragraph) : 0;
  const count = known > 0 ? known : namingOurs(paragraph, ours);
  return count > 0 ? lines.length - end + count : 0;
}

/**
 * How many of the last lines the library knows as an introduction. It is asked of few lines at a time and of nothing
 * else: in a whole mail it takes a rule, a greeting or "we wrote:" for the end of what was typed.
 */
const knownIn = (paragraph: string[]): number =>
  counts(paragraph).find((count) => {
    const lines = paragraph.slice(-count).join("\n");
    return lines.length <= most.characters && new EmailReplyParser().parseReply(`${lines}\n\n> quoted`).trim() === "";
  }) ?? 0;

/** The same in a language it does not know: what names an address of ours and ends with a colon. A broken line begins with the address. */
function namingOurs(paragraph: string[], ours: string[]): number {
  if (!/[:：]\s*$/.test(paragraph.at(-1) ?? "")) return 0;
  const count = counts(paragraph).find((lines) => ours.some((address) => paragraph.at(-lines)!.toLowerCase().includes(address.toLowerCase()))) ?? 0;
  const broken = count > 0 && count < paragraph.length && /^\s*[(<]/.test(paragraph.at(-count)!);
  return broken ? count + 1 : count;
}

const counts = (paragraph: string[]): number[] => paragraph.map((_, place) => place + 1);
