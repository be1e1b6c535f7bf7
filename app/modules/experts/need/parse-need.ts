import { foldText } from "~/platform/text/fold";
import { cefrLevels, type CefrLevel, type LanguageSkill } from "../contract";
import { workingLevel, type Need, type NeededLanguage, type NeedMode } from "./contract";
import { findDates } from "./dates";
import { findPhrases, ofKind, type Found } from "./find-phrases";
import type { Lexicon, MeaningKind } from "./lexicon";
import { partlySaid } from "./partly-said";
import { tokensOf, type Token } from "./tokens";
import { findWanted } from "./wanted";

/** What the parser is told beside the words. */
export interface ParsingContext {
  lexicon: Lexicon;
  /** Today, as ISO writes it. */
  today: string;
  /** Whether somebody is called so: such words are no typing errors. */
  isName: (word: string) => boolean;
}

const six = new Set(["en", "fr", "es", "ar", "ru", "zh"]);
const isLevel = (text: string): text is Lowercase<CefrLevel> => cefrLevels.some((level) => level.toLowerCase() === text);
const near = 2;

const unique = (values: string[]) => [...new Set(values)];

/** Whether something of a kind stands within two words. */
const isBeside = (one: Found, others: Found[]) => others.some(({ from, until }) => from - one.until <= near && one.from - until <= near);

/** "Nepali" is a language where somebody speaks it, and otherwise says where. */
function sortTongues(found: Found[]): Found[] {
  const countries = ofKind(found, "country");
  const speaking = ofKind(found, "skill").filter(({ value }) => value === "speak");
  const isBoth = (one: Found) => one.kind === "language" && !six.has(one.value) && countries.some(({ from }) => from === one.from);
  const spoken = found.filter((one) => isBoth(one) && isBeside(one, speaking));
  return found.filter((one) => {
    if (isBoth(one)) return spoken.includes(one);
    return one.kind !== "country" || !spoken.some(({ from }) => from === one.from);
  });
}

function levelsIn(tokens: Token[], found: Found[]): { at: number; level: CefrLevel }[] {
  const coded = tokens.flatMap(({ text }, at) => (isLevel(text) ? [{ at, level: text.toUpperCase() as CefrLevel }] : []));
  return [...coded, ...ofKind(found, "level").map(({ from, value }) => ({ at: from, level: value as CefrLevel }))];
}

/** Each language with the level said nearest to it, and what it is needed for. */
function languagesIn(tokens: Token[], found: Found[]): NeededLanguage[] {
  const said = ofKind(found, "language");
  const levels = levelsIn(tokens, found);
  const skills = ofKind(found, "skill");
  return said.filter((one, place) => said.findIndex(({ value }) => value === one.value) === place).map((one) => {
    const [nearest] = levels.map((level) => ({ ...level, away: Math.abs(level.at - one.from) })).sort((a, b) => a.away - b.away);
    const isOwn = nearest !== undefined && said.every((other) => Math.abs(nearest.at - other.from) >= nearest.away);
    const speaks = skills.some((skill) => skill.value === "speak" && isBeside(one, [skill]));
    const skill = speaks ? "speak" : skills.find(({ value }) => value !== "speak")?.value ?? "speak";
    return { code: one.value, level: isOwn ? nearest.level : workingLevel, skill: skill as LanguageSkill };
  });
}

/** Fields that were said, without those above another that was said as well. */
function mostExact(topics: string[], { above }: Lexicon): string[] {
  const covered = new Set<string>();
  for (const topic of topics) for (let up = above.get(topic); up !== undefined; up = above.get(up)) covered.add(up);
  return topics.filter((topic) => !covered.has(topic));
}

/** Instruments and levels look alike: with a language beside it, C1 is a level. */
const withoutLevels = (found: Found[], tokens: Token[]): Found[] =>
  (ofKind(found, "language").length === 0 ? found : found.filter((one) => one.kind !== "term" || !isLevel(tokens[one.from]?.text ?? "")));

/** Somebody is to be replaced for a while: it is said so, or a post is to be filled; insurance covers other things. */
function coversPost(found: Found[]): boolean {
  const isSaid = (kind: MeaningKind, word: string) => ofKind(found, kind).some(({ value }) => value === word);
  return isSaid("circumstance", "cover") || (isSaid("circumstance", "filling") && isSaid("noise", "post"));
}

/** What is asked of a folded text whose dates were taken out. */
function understood(text: string, { lexicon, isName }: ParsingContext) {
  const tokens = tokensOf(text);
  const phrases = findPhrases(tokens, lexicon, isName);
  const found = withoutLevels(sortTongues(phrases.found), tokens);
  const { topics, rest } = partlySaid(phrases.rest.filter(({ text: word }) => !isLevel(word)), lexicon);
  return { tokens, found, rest: rest.map(({ text: word }) => word), topics: [...ofKind(found, "term").map(({ value }) => value), ...topics] };
}

/**
 * Understands a need in any of the six languages, or several of them: fields, languages and levels, places, days, on
 * site or from afar. Pure and quick; what it knows of words is in the lexicon.
 */
export function parseNeed(words: string, context: ParsingContext): Need {
  const dates = findDates(foldText(words.toWellFormed()), context.today);
  const people = findWanted(dates.text);
  const { tokens, found, rest, topics } = understood(people.text, context);
  const circumstances = ofKind(found, "circumstance").map(({ value }) => value);
  const values = (kind: "country" | "area") => unique(ofKind(found, kind).map(({ value }) => value));
  const [mode] = ofKind(found, "mode").map(({ value }) => value as NeedMode);
  return {
    words: words.trim(),
    topics: mostExact(unique(topics), context.lexicon),
    languages: languagesIn(tokens, found),
    countries: values("country"),
    areas: values("area"),
    window: dates.window,
    mode: mode ?? null,
    outside: circumstances.includes("outside"),
    standby: dates.urgent || circumstances.includes("standby"),
    cover: coversPost(found),
    wanted: people.wanted,
    rest,
  };
}
