const russianEndings = [
  "иями", "ями", "ами", "иях", "иям", "ией", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей",
  "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "ия", "ья", "ию", "ью", "ии", "ов", "ев", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й",
];
const shortestRussian = 3;

function stemRussian(word: string): string {
  const ending = russianEndings.find((tail) => word.endsWith(tail) && word.length - tail.length >= shortestRussian);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const arabicArticle = /^(?:وال|فال|بال|كال|ال|لل)(?=.{3})/u;
const arabicEndings = ["يات", "ها", "ان", "ات", "ون", "ين", "يه", "وا", "هم", "ه", "ي", "و"];
const shortestArabic = 3;

function stemArabic(word: string): string {
  const bare = word.replace(arabicArticle, "");
  const ending = arabicEndings.find((tail) => bare.endsWith(tail) && bare.length - tail.length >= shortestArabic);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

const shortestLatin = 3;

/** Plurals and genders of English, French and Spanish, which share most of them. */
function stemLatin(word: string): string {
  if (word.length <= shortestLatin || /\d/.test(word)) return word;
  let stem = word.replace(/aux$/, "al").replace(/(?<=[^s])[sx]$/, "");
  if (stem.length > shortestLatin) stem = stem.replace(/[eao]$/, "").replace(/y$/, "i");
  return stem
    .replace(/([lnt])\1$/, "$1")
    .replace(/tric$/, "teur")
    .replace(/eus$/, "eur")
    .replace(/(?<=i)f$/, "v");
}

/**
 * What is left of a folded word without its ending, in English, French, Spanish, Russian and Arabic: light, so
 * that two words meet only when they are forms of one. For the exact search over texts Postgres has stemmers of its own.
 */
export function lightStem(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return stemRussian(word);
  if (/\p{Script=Arabic}/u.test(word)) return stemArabic(word);
  return stemLatin(word);
}

const attached = /^(?:و|ف)?[بلك](?=.{3})|^[وف](?=.{3})/u;

/** The Arabic word without a preposition or conjunction written together with it; null where it has none. */
export function withoutAttached(word: string): string | null {
  if (!/\p{Script=Arabic}/u.test(word)) return null;
  const bare = word.replace(attached, "");
  return bare === word ? null : bare;
}
