import { isLocale, type Locale } from "~/platform/i18n/locales";
import { beginningOf } from "./beginning-of";
import { isFacet, type NotUnderstood } from "./contract";

/** A word or a phrase; a phrase's words stand side by side. */
export interface Sought {
  text: string;
  phrase: boolean;
}

/** What the search box says: words to look for, words that must not be there, and conditions. */
export interface ParsedQuery {
  sought: Sought[];
  without: Sought[];
  /** Who wrote it, as people say it: `me`, a handle or a name. */
  from: string[];
  /** Teams, by address or name. */
  in: string[];
  /** `has:link`, `is:question` … as the index keeps them. */
  facets: string[];
  languages: Locale[];
  /** Instants: not before the one, before the other. */
  since: Date | null;
  until: Date | null;
  notUnderstood: NotUnderstood[];
}

/** More conditions than these say nothing that fewer do not. */
const mostTerms = 24;

const quotes = /[“”„«»″]/g;
const term = /(-?)(?:(\p{L}+):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)"?|([^\s"]+))/gu;
/** Of what looks like an operator, so much is a word after all: an address, a time, a ratio. */
const isWord = (name: string, value: string): boolean => value === "" || value.startsWith("//") || /^\d/.test(value) || name.length > 12;

const empty = (): ParsedQuery => ({ sought: [], without: [], from: [], in: [], facets: [], languages: [], since: null, until: null, notUnderstood: [] });

/**
 * Takes the search box apart: words, "phrases", -words and the operators from: in: has: is: before: after: lang:.
 * `zone` is the reader's, whose days begin at their midnight. An operator that is not known is looked for as
 * words and said in `notUnderstood`; one whose value is not known is said and left out.
 */
export function parseQuery(query: string, zone: string): ParsedQuery {
  const parsed = empty();
  for (const [whole, minus, name, quotedValue, bareValue, phrase, word] of [...query.toWellFormed().replace(quotes, '"').matchAll(term)].slice(0, mostTerms)) {
    const value = (quotedValue ?? bareValue ?? phrase ?? word ?? "").trim();
    const operator = name?.toLowerCase();
    if (operator !== undefined && operator in operators) {
      const understood = minus === "" && value !== "" && operators[operator]?.(parsed, value, zone);
      if (!understood) parsed.notUnderstood.push({ text: whole, reason: minus === "" ? "value" : "operator" });
      continue;
    }
    const words = operator === undefined ? value : whole.slice(minus?.length ?? 0);
    if (operator !== undefined && name !== undefined && !isWord(name, value)) parsed.notUnderstood.push({ text: whole, reason: "operator" });
    if (/[\p{L}\p{N}]/u.test(words)) (minus === "-" ? parsed.without : parsed.sought).push({ text: words, phrase: phrase !== undefined });
  }
  return parsed;
}

const operators: Record<string, (parsed: ParsedQuery, value: string, zone: string) => boolean> = {
  from: (parsed, value) => add(parsed.from, value.replace(/^@/, "")),
  in: (parsed, value) => add(parsed.in, value.replace(/^#/, "")),
  has: (parsed, value) => addFacet(parsed, `has:${value.toLowerCase()}`),
  is: (parsed, value) => addFacet(parsed, `is:${value.toLowerCase()}`),
  lang: (parsed, value) => isLocale(value.toLowerCase()) && add(parsed.languages, value.toLowerCase() as Locale),
  after(parsed, value, zone) {
    parsed.since = beginningOf(value, zone) ?? parsed.since;
    return beginningOf(value, zone) !== null;
  },
  before(parsed, value, zone) {
    parsed.until = beginningOf(value, zone) ?? parsed.until;
    return beginningOf(value, zone) !== null;
  },
};

function add<Value>(values: Value[], value: Value): true {
  if (!values.includes(value)) values.push(value);
  return true;
}

const addFacet = ({ facets }: ParsedQuery, facet: string): boolean => isFacet(facet) && add(facets, facet);

/** Whether a query says anything but words: then people, who fit words alone, are not looked for. */
export const hasConditions = (parsed: ParsedQuery): boolean =>
  [parsed.from, parsed.in, parsed.facets, parsed.languages, parsed.without].some((list) => list.length > 0) || parsed.since !== null || parsed.until !== null;
