import EmailReplyParser from "email-reply-parser";

/** More is no answer typed by a person, and is not looked through for quotes. */
const longestMail = 100_000;

/**
 * What somebody wrote, without what their program quoted and signed. `ours` are addresses of ours: the line by which
 * a program introduces a quotation names one of them, in whatever language it is.
 */
export function answerText(text: string, ours: string[]): string {
  const visible = new EmailReplyParser().parseReply(text.slice(0, longestMail).replace(/\r\n?/g, "\n")).trimEnd();
  const paragraphs = visible.split(/\n{2,}/);
  const last = paragraphs.at(-1) ?? "";
  const introduces = paragraphs.length > 1 && /[:：]$/.test(last) && ours.some((address) => last.toLowerCase().includes(address.toLowerCase()));
  return (introduces ? paragraphs.slice(0, -1).join("\n\n") : visible).trim();
}
