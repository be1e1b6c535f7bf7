import { messageHref, threadHref } from "~/modules/discussion/public.server";
import { fileHref } from "~/modules/files/contract";
import { environment } from "~/platform/environment.server";
import type { Format } from "~/platform/i18n/format";
import { escapedHtml as escaped } from "~/platform/rich-text/escaped-html";
import type { OwnSubject } from "../own-subjects.server";
import type { LetterLine } from "./letter-facts.server";
import type { LetterWords } from "./letter-words.server";

/** The same piece of a letter for programs that show text and for those that show HTML. */
export interface LetterPart {
  text: string;
  html: string;
}

/** How much of each thread a letter about several things tells, in messages and characters. */
const digest = { messages: 5, characters: 400 };
/** How many messages a letter about one thread tells in full. */
const mostMessages = 40;

const absolute = (path: string): string => environment().publicUrl + path;

/** Links and pictures of our own pages lead to them from anywhere. */
const fromAnywhere = (html: string): string => html.replace(/ (href|src)="\/(?!\/)/g, (_, attribute: string) => ` ${attribute}="${absolute("/")}`);

/** A link under its words. */
export const linkPart = (words: string, path: string): LetterPart => ({ text: `${words}: ${absolute(path)}`, html: `<p><a href="${escaped(absolute(path))}">${escaped(words)}</a></p>` });

const hrefOf = ({ id, threadId, seq, team }: LetterLine): string =>
  threadId !== null && seq !== null && team.slug !== null ? messageHref(team.slug, threadId, seq) : `/inbox/${id}`;

function messagePart(line: LetterLine, format: Format): LetterPart {
  const who = line.by ?? "";
  const at = format.dateTime(line.at);
  const files = filesPart(line);
  return {
    text: `${who} · ${at}\n\n${line.text ?? ""}${files.text}`,
    html: `<h3 style="margin:1.5em 0 0.3em;font-size:1em"><bdi>${escaped(who)}</bdi> <span style="font-weight:normal;color:#5a6270">· ${escaped(at)}</span></h3><div dir="auto">${fromAnywhere(line.html ?? "")}</div>${files.html}`,
  };
}

/** The names of the files a message brings, each with the way to it; they themselves are not sent. */
function filesPart({ files }: LetterLine): LetterPart {
  if (!files) return { text: "", html: "" };
  const all = files.map(({ id, name }) => ({ name, address: absolute(fileHref(id)) }));
  return {
    text: `\n${all.map(({ name, address }) => `\n- ${name}: ${address}`).join("")}`,
    html: `<ul>${all.map(({ name, address }) => `<li><a href="${escaped(address)}"><bdi>${escaped(name)}</bdi></a></li>`).join("")}</ul>`,
  };
}

/** A thread in full: every message, and what else happened in it. */
export function threadParts(lines: LetterLine[], words: LetterWords, format: Format): LetterPart[] {
  const said = lines.filter(({ seq }) => seq !== null);
  const parts = [...lines.filter(({ seq }) => seq === null).map((line) => sentencePart(line, words)), ...said.slice(0, mostMessages).flatMap((line) => [...beginning(line, words), messagePart(line, format)])];
  const rest = said.length - mostMessages;
  if (rest > 0) parts.push(paragraph(words.more(rest)));
  const first = said[0] ?? lines[0];
  return first ? [...parts, linkPart(words.open, hrefOf(first))] : parts;
}

const paragraph = (words: string): LetterPart => ({ text: words, html: `<p>${escaped(words)}</p>` });

/** The first message of a team's thread is no answer: it asks, announces or begins something. */
const beginning = ({ seq, kind }: LetterLine, words: LetterWords): LetterPart[] => (seq === 1 && kind !== null ? [paragraph(words.begins(kind))] : []);

const sentencePart = (line: LetterLine, words: LetterWords): LetterPart => paragraph(words.sentence(line));

/** One of several things in a letter: a thread with how its messages begin, or what a team wants. */
export function digestParts(lines: LetterLine[], words: LetterWords): LetterPart[] {
  const [first] = lines;
  if (!first) return [];
  const { title, threadId, team, own } = first;
  if (own) return ownParts(own, lines, words);
  if (threadId === null) return [sentencePart(first, words), ...(first.text ? [excerptPart(first)] : []), linkPart(words.open, hrefOf(first))];
  const heading = team.name ? `${title ?? ""} (${team.name})` : words.direct(title ?? "");
  const said = lines.filter(({ seq }) => seq !== null);
  const rest = said.length - digest.messages;
  return [
    { text: `== ${heading}`, html: `<h2 dir="auto" style="margin:1.8em 0 0.3em;font-size:1.1em"><a href="${escaped(absolute(threadHref(team.slug, threadId)))}">${escaped(heading)}</a></h2>` },
    ...lines.filter(({ seq }) => seq === null).map((line) => sentencePart(line, words)),
    ...said.slice(0, digest.messages).flatMap((line) => [...beginning(line, words), excerptPart(line)]),
    ...(rest > 0 ? [paragraph(words.more(rest))] : []),
    linkPart(words.open, hrefOf(said[0] ?? first)),
  ];
}

/** A request with all that happened to it, an announcement or a newsletter: its title, each sentence once, and the way there. */
function ownParts({ title, titleLang }: OwnSubject, lines: LetterLine[], words: LetterWords): LetterPart[] {
  const [first] = lines;
  const said = lines.map(({ own, by }) => own?.sentence ?? (own?.text ? `${by ?? ""}: ${own.text}` : "")).filter(Boolean);
  return [
    { text: `== ${title}`, html: `<h2 dir="auto" lang="${titleLang}" style="margin:1.8em 0 0.3em;font-size:1.1em">${escaped(title)}</h2>` },
    ...[...new Set(said)].map(paragraph),
    ...(first ? [linkPart(words.open, hrefOf(first))] : []),
  ];
}

function excerptPart(line: LetterLine): LetterPart {
  const { by, text } = line;
  const files = filesPart(line);
  const all = text ?? "";
  const begins = all.length > digest.characters ? `${all.slice(0, digest.characters).toWellFormed()}…` : all;
  return { text: `${by ?? ""}: ${begins}${files.text}`, html: `<p dir="auto"><b><bdi>${escaped(by ?? "")}</bdi></b>: ${escaped(begins).replaceAll("\n", "<br>")}</p>${files.html}` };
}
