import { environment } from "~/platform/environment.server";
import { formatFor } from "~/platform/i18n/format";
import { directionOf, type Locale } from "~/platform/i18n/locales";
import { mailDomain } from "~/platform/mail/mail-in.server";
import type { Mail } from "~/platform/mail/mail.server";
import { escapedHtml as escaped } from "~/platform/rich-text/escaped-html";
import { reasons } from "../contract";
import { letterLines, letterReader, lettersBefore, type LetterLine } from "./letter-facts.server";
import { digestParts, linkPart, threadParts, type LetterPart } from "./letter-parts.server";
import { markedLine } from "./letter-begins";
import { letterWords, type LetterWords } from "./letter-words.server";
import { ownAddress, takesMail } from "./mail-domain.server";
import { mailSecret, secretWord } from "./secret-address.server";

interface Letter {
  id: number;
  personId: number;
  threadId: number | null;
  createdAt: Date;
}

/** The id of a letter, the same however often it is sent. */
const letterMessageId = (id: number): string => `<letter-${id}@${mailDomain()}>`;

/** A thread as mail programs know it: what all letters about it answer. */
const threadMessageId = (threadId: number): string => `<thread-${threadId}@${mailDomain()}>`;

/**
 * A letter as it stands at this moment: in its reader's language and by their clock, with only what they may know
 * and have not read. Null when nothing is left to tell, or nobody to tell it to.
 */
export async function composeLetter(letter: Letter): Promise<Mail | null> {
  const reader = await letterReader(letter.personId);
  if (!reader) return null;
  const lines = await letterLines(reader.actor, letter.id, reader.locale);
  const [first] = lines;
  if (!first) return null;
  const words = letterWords(reader.locale);
  const format = formatFor(reader.locale, reader.actor.timeZone);
  const secret = await mailSecret(letter.personId);
  const { threadId } = letter;
  const stop = secretWord(secret, { personId: letter.personId, purpose: "stop", id: threadId ?? 0 });
  const body = threadId === null ? digestBody(lines, words) : threadParts(lines, words, format);
  const direct = threadId !== null && first.team.slug === null;
  const answerable = threadId !== null && takesMail();
  const parts = [...(answerable ? [quiet(markedLine(words.answerHere(direct)))] : []), ...body, ...footer(lines, words, threadId, stop)];
  return {
    to: reader.email,
    messageId: letterMessageId(letter.id),
    ...(threadId === null ? { subject: digestSubject(lines, words) } : await threadHead(letter, threadId, lines, words)),
    ...(answerable ? { replyTo: ownAddress("reply", secretWord(secret, { personId: letter.personId, purpose: "reply", id: threadId })) } : {}),
    text: parts.map(({ text }) => text).join("\n\n"),
    html: page(parts, reader.locale),
    headers: listHeaders(threadId === null ? null : first.team, stop),
  };
}

/** What of a letter is folded into one: a thread, a request, or a thing by itself. */
const foldOf = ({ id, threadId, own }: LetterLine): string => (threadId !== null ? `thread ${threadId}` : own?.requestId ? `request ${own.requestId}` : `one ${id}`);

/** A letter about one thing with a name says that name. */
function digestSubject(lines: LetterLine[], words: LetterWords): string {
  const count = new Set(lines.map(foldOf)).size;
  const own = lines[0]?.own;
  return count === 1 && own ? `Meridian: ${own.title}` : words.digestSubject(count);
}

function digestBody(lines: LetterLine[], words: LetterWords): LetterPart[] {
  return [...Map.groupBy(lines, foldOf).values()].flatMap((one) => digestParts(one, words));
}

/** What a letter about a thread says of it to mail programs: who writes, and which letters it follows. */
async function threadHead(letter: Letter, threadId: number, lines: LetterLine[], words: LetterWords) {
  const before = await lettersBefore({ ...letter, threadId });
  const ids = [threadMessageId(threadId), ...before.map(letterMessageId)];
  const [first] = lines;
  const authors = new Set(lines.flatMap(({ by, seq }) => (by !== null && seq !== null ? [by] : [])));
  const [author] = authors;
  const begins = lines.some(({ seq }) => seq === 1);
  return {
    subject: `${begins ? "" : "Re: "}${first?.team.name ? `[${first.team.name}] ${first.title ?? ""}` : words.direct(first?.title ?? "")}`,
    inReplyTo: ids.at(-1)!,
    references: ids,
    ...(authors.size === 1 && author ? { fromName: `${author} (Meridian)` } : {}),
  };
}

/** RFC 2919, RFC 2369 and RFC 8058: to which list a letter belongs, and how one leaves it with a press. Only a POST does. */
function listHeaders(team: LetterLine["team"] | null, stop: string): Record<string, string> {
  const pageAddress = `<${environment().publicUrl}/mail/stop/${stop}>`;
  return {
    // Without the team's name, which may be in any script: some programs compare this as it stands.
    "List-Id": `<${team?.slug ?? "inbox"}.${mailDomain()}>`,
    "List-Unsubscribe": takesMail() ? `${pageAddress}, <mailto:${ownAddress("stop", stop)}>` : pageAddress,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
  };
}

function footer(lines: LetterLine[], words: LetterWords, threadId: number | null, stop: string): LetterPart[] {
  const weightiest = [...lines].sort((one, other) => reasons.indexOf(one.reason) - reasons.indexOf(other.reason))[0]!;
  const why = threadId === null ? [] : [quiet(words.why(weightiest.reason, weightiest.team.name))];
  const stopWords = threadId === null ? words.stopAll : words.stopThread(lines[0]?.team.slug === null);
  return [{ text: "-- ", html: "<hr>" }, ...why, linkPart(stopWords, `/mail/stop/${stop}`), linkPart(words.settings, "/inbox/settings")];
}

const quiet = (words: string): LetterPart => ({ text: words, html: `<p style="color:#5a6270">${escaped(words)}</p>` });

function page(parts: LetterPart[], locale: Locale): string {
  const direction = directionOf(locale);
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"></head><body style="max-width:40em;font-family:sans-serif;line-height:1.5">${parts.map(({ html }) => html).join("\n")}</body></html>`;
}
