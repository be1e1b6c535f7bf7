import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "~/platform/i18n/locales";
import { readCatalogues, type Area } from "./catalogues";
import { missingCategories, shapeOf, wordsOf } from "./message-shape";

/** Message ids, with the languages in which the word truly is the English one. */
const sameAsEnglish = JSON.parse(readFileSync(new URL("same-as-english.json", import.meta.url), "utf8")) as Record<string, Locale[]>;
const translations = locales.filter((locale) => locale !== "en");
let areas: Area[];

beforeAll(async () => {
  areas = await readCatalogues();
});

/** Complaints about all messages of a language, as `area/id: …`. */
function complaints(locale: Locale, look: (text: string, original: string, id: string) => string | null): string[] {
  return areas.flatMap((area) => [...area.messages[locale]].flatMap(([id, text]) => {
    const complaint = text === "" ? null : look(text, area.messages.en.get(id) ?? "", id);
    return complaint ? [`${area.name}/${id}: ${complaint}`] : [];
  }));
}

/** What a thread is called, and what else it could be called: one thing has one word, on every page. */
const wordsForThread: Partial<Record<Locale, { word: RegExp; others: RegExp }>> = {
  fr: { word: /\bfils?\b/i, others: /\bdiscussions?\b/i },
  es: { word: /\bhilos?\b/i, others: /\bconversaci|\bdebate/i },
  ar: { word: /مناقش/, others: /نقاش|موضوع|مواضيع|محادث/ },
  ru: { word: /обсужден/i, others: /(^|[^а-яё])тем(а|ы|у|е|ой|ам|ах)?([^а-яё]|$)/i },
  zh: { word: /讨论/, others: /话题|主题/ },
};

/** How one speaks to a friend or a child: an organisation's people are spoken to politely. */
const familiar: Partial<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|tu|tus|puedes|tienes|quieres)(?!\p{L})/iu,
  ar: /(?<!\p{L})(اختر|أدخل|اكتب|اذكر|أضف|انسخ|يمكنك|لديك|أنت|سواك)(?![\p{L}\p{M}])/u,
  ru: /(?<!\p{L})(ты|тебя|тебе|твой|твоя|твои)(?!\p{L})/iu,
  zh: /你/,
};

const differs = (left: Set<string>, right: Set<string>) => left.size !== right.size || [...left].some((each) => !right.has(each));

function shapeComplaint(text: string, original: string): string | null {
  const [theirs, ours] = [shapeOf(text), shapeOf(original)];
  if (differs(theirs.variables, ours.variables)) return `variables ${[...theirs.variables]} instead of ${[...ours.variables]}`;
  return differs(theirs.tags, ours.tags) ? `elements ${[...theirs.tags]} instead of ${[...ours.tags]}` : null;
}

describe.each(locales)("in %s", (locale) => {
  test("every message is there and none that nothing uses", () => {
    const missing = areas.flatMap((area) => [...area.messages.en.keys()].filter((id) => !area.messages[locale].get(id)).map((id) => `${area.name}/${id}`));
    expect(missing).toEqual([]);
    expect(areas.flatMap((area) => area.obsolete[locale])).toEqual([]);
  });

  test("plurals have all categories of the language", () => {
    expect(complaints(locale, (text) => missingCategories(shapeOf(text), locale).join("; ") || null)).toEqual([]);
  });
});

describe.each(translations)("the translation into %s", (locale) => {
  test("keeps every variable and element of the original", () => {
    expect(complaints(locale, shapeComplaint)).toEqual([]);
  });

  test("calls a thread by one word", () => {
    const { word, others } = wordsForThread[locale]!;
    expect(complaints(locale, (text, original) => (/\bthreads?\b/i.test(original) && others.test(text) && !word.test(text) ? text : null))).toEqual([]);
  });

  test("speaks to its readers politely", () => {
    expect(complaints(locale, (text) => (familiar[locale]!.test(text) ? text : null))).toEqual([]);
  });

  test("says it in its own words", () => {
    const isForgotten = (text: string, original: string, id: string) =>
      text === original && wordsOf(text) !== "" && !sameAsEnglish[id]?.includes(locale) ? text : null;
    expect(complaints(locale, isForgotten)).toEqual([]);
  });
});

/** What stands on several pages under one name in English, and so in every language. */
const oneName = [
  "Decent work team", "Documents", "Employers’ specialist", "Employers’ specialists", "Evidence", "Mobility officer", "New country list", "New standby list", "Peer review",
  "Settings", "Suggested changes", "Threads and messages", "Where I am signed in", "Workers’ specialist", "Workers’ specialists",
];

test.each(translations)("in %s a thing has one name on all pages", (locale) => {
  const named = areas.flatMap((area) => [...area.messages.en].map(([id, english]) => ({ english, name: area.messages[locale].get(id) ?? "" })));
  const names = (thing: string) => [...new Set(named.filter(({ english }) => english === thing).map(({ name }) => name))];
  expect(oneName.map(names).filter((said) => said.length !== 1)).toEqual([]);
});

test("the list of words that are the same as in English holds nothing else", () => {
  const isSame = (id: string, locale: Locale) => areas.some((area) => area.messages[locale].has(id) && area.messages[locale].get(id) === area.messages.en.get(id));
  const stale = Object.entries(sameAsEnglish).flatMap(([id, list]) => list.filter((locale) => !isSame(id, locale)).map((locale) => `${id} ${locale}`));
  expect(stale).toEqual([]);
});

test("an absent plural category and a dropped variable are found", () => {
  const arabic = "{count, plural, one {شخص} two {شخصان} other {# شخص}}";
  expect(missingCategories(shapeOf(arabic), "ar")).toEqual(["count: few, many, zero"]);
  expect(shapeComplaint("Bonjour", "Hello {name}")).toMatch(/variables/);
  expect(shapeComplaint("<0>Bonjour</0>", "<0>Hello</0> <1>you</1>")).toMatch(/elements/);
});
