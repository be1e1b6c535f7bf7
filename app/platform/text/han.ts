const run = /\p{Script=Han}+/gu;

/** The runs of Chinese characters in a text. */
export function hanRuns(text: string): string[] {
  return text.match(run) ?? [];
}

/** A text without its Chinese characters: what the stemmers of the other languages are given. */
export function withoutHan(text: string): string {
  return text.replace(run, " ");
}

/**
 * The terms that make any Chinese substring findable: at each character the pair it begins, and the last
 * character alone. 我家上海 → 我家 家上 上海 海
 */
export function hanTerms(characters: string): string[] {
  const letters = [...characters];
  return letters.map((letter, place) => letter + (letters[place + 1] ?? ""));
}

/** The text-search query that finds a run of Chinese characters anywhere. */
export function hanQuery(characters: string): string {
  const letters = [...characters];
  if (letters.length === 1) return `'${letters[0]}':*`;
  return `(${hanTerms(characters).slice(0, -1).map((term) => `'${term}'`).join(" <-> ")})`;
}
