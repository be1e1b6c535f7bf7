import { seedThreads } from "../content";
import type { Locale } from "../content/types";
import { seededRandom, type SeededRandom } from "../people/random";
import { teams } from "../reference/teams";
import { bulkDays, bulkTime } from "./bulk-calendar";
import { bulkHandle } from "./bulk-people";

/** How many messages a thread of bulk data has. */
export const bulkThreadLength = 50;

/** The demonstration's own sentences in each language; bulk messages are made of them, so that they have its words. */
export function sentencesByLanguage(): Map<Locale, string[]> {
  const sentences = new Map<Locale, string[]>();
  for (const { language, text } of seedThreads.flatMap(({ messages }) => messages)) {
    const plain = text.split("\n").filter((line) => /^\p{L}/u.test(line) && !/[[\]`*_|<>]/.test(line));
    const found = plain.flatMap((line) => line.split(/(?<=[.!?؟])\s+|(?<=[。！？])/u)).filter((sentence) => sentence.length > 15);
    sentences.set(language, [...(sentences.get(language) ?? []), ...found]);
  }
  return sentences;
}

let pool: Map<Locale, string[]> | undefined;

function words(language: Locale, random: SeededRandom, most: number): string {
  pool ??= sentencesByLanguage();
  const sentences = pool.get(language) ?? [];
  return Array.from({ length: random.between(2, most) }, () => random.pick(sentences)).join(language === "zh" ? "" : " ");
}

const languages: readonly Locale[] = ["en", "en", "fr", "es", "ar", "ru", "zh"];
const kinds = ["discussion", "discussion", "question"] as const;

/** Whoever writes in a team belongs to it: every so-manieth person does. */
function author(team: number, people: number, random: SeededRandom): string {
  const members = Math.max(1, Math.ceil((people - team) / teams.length));
  return bulkHandle(Math.min(people - 1, team + teams.length * random.between(0, members - 1)));
}

/** The nth thread of bulk data among so many people, with so many messages, as an archive tells of them. */
export function bulkThread(number: number, { people, messages }: { people: number; messages: number }) {
  const key = `bulk-${number}`;
  const random = seededRandom(key);
  const team = number % teams.length;
  const language = random.pick(languages);
  const start = random.between(0, bulkDays - bulkThreadLength);
  const write = () => ({ author: author(team, people, random), language, markdown: words(language, random, 5) });
  const thread = {
    key, team: teams[team]?.slug ?? "", kind: random.pick(kinds), title: words(language, random, 2).slice(0, 120).trim(), language,
    author: author(team, people, random), createdAt: bulkTime(start),
  };
  const written = Array.from({ length: messages }, (_, place) => ({ key: `${key}-${place + 1}`, thread: key, seq: place + 1, createdAt: bulkTime(start + place * 0.9), ...write() }));
  return { thread, messages: written };
}
