import { introductionIn } from "./introductions.server";
import { letterBegins } from "./letter-begins";

/** More is no answer typed by a person, and is not looked through for quotes. */
const longestMail = 100_000;

/** How a program signs that wrote on a telephone, alone in the last line. */
const telephoneLine = new RegExp([
  "^(sent from my|sent from (outlook|yahoo|mail)|get outlook for|envoyé (de mon|depuis mon|à partir d)|enviado desde mi|télécharger outlook|obtener outlook)",
  "^(отправлено (с|из) .{0,20}(iphone|ipad|android|samsung|mail|почты|outlook)|发自我的|从我的 ?.{1,20}发送|获取 outlook|أ?ُ?رسلت من (جهاز|هاتف|ال|iphone|ipad|outlook))",
].join("|"), "iu");

/**
 * What somebody wrote, without what their program quoted and signed. `ours` are addresses of ours: how a program
 * introduces the letter it answers names one of them, in whatever language. Only what is recognised for certain
 * is taken away: the letter from where it begins, lines behind `>` with their introduction, a signature behind `-- `
 * at the end and the line of a telephone. Everything else was typed, and is kept.
 */
export function answerText(text: string, ours: string[]): string {
  const lines = text.slice(0, longestMail).replace(/\r\n?/g, "\n").split("\n");
  const before = lines.slice(0, letterBegins(lines, ours));
  const typed = withoutQuotations(before.length < lines.length ? [...before, ">"] : lines, ours);
  return withoutTelephone(withoutSignature(typed.slice(0, typed.length - introductionIn(typed, ours, "at the end")))).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

const isQuoted = (line: string): boolean => line.startsWith(">");

function withoutQuotations(lines: string[], ours: string[]): string[] {
  const typed: string[] = [];
  for (const [place, line] of lines.entries()) {
    if (!isQuoted(line)) typed.push(line);
    else if (place === 0 || !isQuoted(lines[place - 1]!)) typed.splice(typed.length - introductionIn(typed, ours, "of a quotation"), Infinity, "");
  }
  return typed;
}

const withoutSignature = (lines: string[]): string[] => (lines.includes("-- ") ? lines.slice(0, lines.lastIndexOf("-- ")) : lines);

function withoutTelephone(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return last > 0 && telephoneLine.test(lines[last]!.trim()) ? lines.slice(0, last) : lines;
}
