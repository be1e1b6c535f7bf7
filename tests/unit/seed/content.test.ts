import { describe, expect, it } from "vitest";
import { seedAnchor, seedClock } from "~db/seed/clock";
import { seedDocuments, seedLives, seedThreads } from "~db/seed/content";
import { readLanguages } from "~db/seed/people/notation";
import { findPerson } from "~db/seed/people/find-person";
import { handleFor } from "~db/seed/people/handle";
import { roster } from "~db/seed/people/roster";
import { isAtWork, isFresh, longestShift, momentsAtWork } from "~db/seed/people/working-hours";
import { taxonomy } from "~db/seed/reference/taxonomy";
import { teams } from "~db/seed/reference/teams";

const messages = seedThreads.flatMap((thread) => thread.messages);
const busyTeams = ["TT-LABINSP", "TT-ACTUARY", "TT-WAGES", "TT-OSH", "TT-MIGRATION", "TT-SKILLS", "CT-UNCT", "CT-FRAGILE"];
const languages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
const speaker = new Map(roster.map((seed) => [handleFor(seed.name), seed]));

function writes(handle: string, language: string): boolean {
  const known = readLanguages(speaker.get(handle)?.languages ?? "").find((row) => row.language === language);
  return known?.write !== undefined && known.write !== null && known.write >= "B1";
}

describe("the conversations of the demonstration", () => {
  it("are many and of the length people write at work, short answers between long ones", () => {
    const lengths = messages.map((message) => message.text.length).sort((one, other) => one - other);
    expect(seedThreads.length).toBeGreaterThanOrEqual(60);
    expect(messages.length).toBeGreaterThanOrEqual(600);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(300);
    expect(lengths.filter((length) => length < 150).length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeGreaterThan(1_000);
  });

  it("happen mostly in eight busy teams; the others are quiet", () => {
    for (const { code } of teams) {
      const count = seedThreads.filter((thread) => thread.team === code).length;
      if (busyTeams.includes(code)) expect(count, code).toBeGreaterThanOrEqual(7);
      else expect(count, code).toBeLessThanOrEqual(2);
    }
  });

  it("are held in all six languages, and a good part of them in several", () => {
    for (const language of languages) {
      expect(messages.filter((message) => message.language === language).length, language).toBeGreaterThanOrEqual(messages.length / 10);
    }
    const mixed = seedThreads.filter((thread) => new Set(thread.messages.map((message) => message.language)).size > 1);
    expect(mixed.length).toBeGreaterThan(seedThreads.length / 2);
  });

  it("are written by people who write that language", () => {
    const strangers = messages.map((message) => `${findPerson(message.author)} ${message.language}`)
      .filter((line) => !writes(line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""));
    expect([...new Set(strangers)]).toEqual([]);
  });

  it("run forward in time, have words of their taxonomy and at most one answer, to a question", () => {
    const terms = new Set(taxonomy.map((term) => term.id));
    expect(new Set(seedThreads.map((thread) => thread.key)).size).toBe(seedThreads.length);
    expect(new Set(seedThreads.map((thread) => thread.title)).size).toBe(seedThreads.length);
    for (const thread of seedThreads) {
      const days = thread.messages.map((message) => message.daysAgo);
      expect(days, thread.key).toEqual([...new Set(days)].sort((one, other) => other - one));
      expect(Math.min(...days), thread.key).toBeGreaterThan(0);
      expect(thread.tags.filter((tag) => !terms.has(tag)), thread.key).toEqual([]);
      const answers = thread.messages.filter((message) => message.answer).length;
      expect(answers, thread.key).toBeLessThanOrEqual(thread.kind === "question" ? 1 : 0);
    }
  });

  it("leave some questions open", () => {
    const open = seedThreads.filter((thread) => thread.kind === "question" && !thread.messages.some((message) => message.answer));
    expect(open.length).toBeGreaterThanOrEqual(4);
  });
});

describe("the hours at which the demonstration's people write", () => {
  // A Tuesday, a Sunday and a moment in the night of Geneva.
  it.each(["2026-03-31", "2026-11-22", "2026-07-09T02:30:00Z"])("are those of their own working day when it begins at %s", (anchor) => {
    const clock = seedClock(seedAnchor(anchor));
    for (const thread of seedThreads) {
      const turns = thread.messages.map((message) => ({ handle: findPerson(message.author), at: clock.daysAgo(message.daysAgo) }));
      const moments = momentsAtWork(turns, clock.anchor);
      turns.forEach(({ handle, at }, place) => {
        const moment = moments[place] ?? at;
        expect(isFresh(at, clock.anchor) || isAtWork(handle, moment), `${thread.key} ${place}`).toBe(true);
        expect(moment <= at && moment > clock.daysAgo((thread.messages[place]?.daysAgo ?? 0) + longestShift), `${thread.key} ${place}`).toBe(true);
        expect(place === 0 || moment > (moments[place - 1] ?? moment), `${thread.key} ${place}`).toBe(true);
      });
    }
  });
});

describe("the news of the demonstration", () => {
  it("is there whenever it begins: each busy team was heard in the last two days, several of them since last night", () => {
    const latest = busyTeams.map((code) => {
      const own = seedThreads.filter((thread) => thread.team === code).flatMap((thread) => thread.messages);
      return Math.min(...own.map((message) => message.daysAgo));
    });
    expect(Math.max(...latest)).toBeLessThan(2);
    expect(latest.filter((days) => days < 0.65).length).toBeGreaterThanOrEqual(5);
  });
});

describe("the documents of the demonstration", () => {
  it("are many, of all six languages, each as long as one reads at a sitting", () => {
    expect(seedDocuments.length).toBeGreaterThanOrEqual(40);
    expect(new Set(seedDocuments.map((document) => document.key)).size).toBe(seedDocuments.length);
    expect(new Set(seedDocuments.map((document) => document.title)).size).toBe(seedDocuments.length);
    for (const language of languages) {
      expect(seedDocuments.filter((document) => document.language === language).length, language).toBeGreaterThanOrEqual(5);
    }
    for (const { key, language, markdown } of seedDocuments) {
      const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(markdown)].filter((part) => part.isWordLike).length;
      expect(words, key).toBeGreaterThanOrEqual(300);
      expect(words, key).toBeLessThanOrEqual(1_200);
      expect(markdown.match(/^## /gm)?.length ?? 0, key).toBeGreaterThanOrEqual(4);
    }
  });

  it("are written by people who write that language unless a machine began them, most of them for a busy team", () => {
    const byMachine = new Set(seedLives.filter(({ translates }) => translates?.byMachine).map(({ document }) => document));
    for (const { key, author, language } of seedDocuments.filter((document) => !byMachine.has(document.key))) expect(writes(findPerson(author), language), key).toBe(true);
    const busy = seedDocuments.filter((document) => busyTeams.includes(document.team));
    expect(busy.length).toBeGreaterThan(seedDocuments.length * 0.8);
  });
});

describe("all that is said in the demonstration", () => {
  const texts = [
    ...seedThreads.flatMap((thread) => thread.messages.map((message) => ({ where: thread.key, text: message.text, language: message.language }))),
    ...seedDocuments.map((document) => ({ where: document.key, text: document.markdown, language: document.language })),
  ];

  it("is said once: no sentence of eight words or more comes twice", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { where, text } of texts) {
      // What quotes a draft or is a row of a table may stand in the thread and in the document that came of it.
      const prose = text.replace(/^[>|].*$/gm, "");
      for (const sentence of prose.split(/(?<=[.!?。！？؟])\s+|\n+|(?<=[。！？])/u)) {
        const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const length = /\p{Script=Han}/u.test(sentence) ? sentence.length / 2 : words.length;
        if (length < 8) continue;
        const said = words.join(" ");
        if (seen.has(said)) twice.push(`${seen.get(said) ?? ""} and ${where}: ${sentence}`);
        seen.set(said, where);
      }
    }
    expect(twice).toEqual([]);
  });

  it("is written in the script of its language", () => {
    const scripts: Partial<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/gu, ru: /\p{Script=Cyrillic}/gu, zh: /\p{Script=Han}/gu };
    for (const { where, text, language } of texts) {
      const letters = text.match(/\p{L}/gu)?.length ?? 1;
      const own = text.match(scripts[language] ?? /\p{Script=Latin}/gu)?.length ?? 0;
      expect(own / letters, `${where} in ${language}`).toBeGreaterThan(0.6);
    }
  });

  it("links only to what is there", () => {
    const keys = new Set([...seedThreads.map((thread) => `thread:${thread.key}`), ...seedDocuments.map((document) => `document:${document.key}`)]);
    const links = texts.flatMap(({ text }) => [...text.matchAll(/\]\(((?:document|thread):[^)]*)\)/g)].map((match) => match[1] ?? ""));
    expect(links.length).toBeGreaterThan(20);
    expect([...new Set(links)].filter((link) => !keys.has(link))).toEqual([]);
  });

  it("points to nothing that was not there yet", () => {
    const written = new Map([
      ...seedThreads.map((thread): [string, number] => [`thread:${thread.key}`, thread.messages[0]?.daysAgo ?? 0]),
      ...seedDocuments.map((document): [string, number] => [`document:${document.key}`, document.daysAgo]),
    ]);
    const early = messages.flatMap(({ text, daysAgo }) => [...text.matchAll(/\]\(((?:document|thread):[^)]*)\)/g)]
      .map((match) => match[1] ?? "")
      .filter((key) => (written.get(key) ?? Infinity) < daysAgo));
    expect(early).toEqual([]);
  });
});
