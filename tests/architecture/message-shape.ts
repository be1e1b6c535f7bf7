import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "~/platform/i18n/locales";

/** What a translation must have in common with its original. */
export interface Shape {
  /** Variables with what they are used for: `count plural`, `name text`. */
  variables: Set<string>;
  /** Elements by their number, as they open, close or stand alone. */
  tags: Set<string>;
  /** Plural or select categories by their variable. */
  choices: { variable: string; kind: "cardinal" | "ordinal" | "select"; categories: string[] }[];
}

const kinds: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: "text", [TYPE.number]: "number", [TYPE.date]: "date", [TYPE.time]: "time",
  [TYPE.select]: "select", [TYPE.plural]: "plural",
};

function collect(elements: readonly MessageFormatElement[], shape: Shape): void {
  for (const element of elements) {
    const kind = kinds[element.type];
    if (kind && "value" in element) shape.variables.add(`${element.value} ${kind}`);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    shape.choices.push({
      variable: element.value,
      kind: element.type === TYPE.select ? "select" : element.pluralType === "ordinal" ? "ordinal" : "cardinal",
      categories: Object.keys(element.options),
    });
    for (const option of Object.values(element.options)) collect(option.value, shape);
  }
}

/**
 * Reads an ICU message.
 * @throws SyntaxError where it is none
 */
export function shapeOf(text: string): Shape {
  const shape: Shape = { variables: new Set(), tags: new Set(text.match(/<\/?\w+\/?>/g)), choices: [] };
  collect(parse(text, { ignoreTag: true, requiresOtherClause: true }), shape);
  return shape;
}

/** Plural categories that a language has and a message lacks, `count: few, many`. */
export function missingCategories(shape: Shape, locale: Locale): string[] {
  return shape.choices.filter((choice) => choice.kind !== "select").flatMap(({ variable, kind, categories }) => {
    const needed = new Intl.PluralRules(locale, { type: kind === "ordinal" ? "ordinal" : "cardinal" }).resolvedOptions().pluralCategories;
    const missing = needed.filter((category) => !categories.includes(category)).sort();
    return missing.length > 0 ? [`${variable}: ${missing.join(", ")}`] : [];
  });
}

/** The words of a message without variables and elements. */
export function wordsOf(text: string): string {
  return text.replace(/<\/?\w+\/?>/g, "").replace(/\{\w+\}/g, "").replace(/[^\p{L}]+/gu, " ").trim();
}
