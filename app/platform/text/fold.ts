const latin = /\p{Script=Latin}\p{M}*/gu;
const arabicMarks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
const arabicLetters: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه" };
const ligatures: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i" };

/**
 * A text as one searches it: small letters, no accents on Latin letters, Arabic without vowel signs and
 * with one form of alef, ya and ta marbuta, ё as е. Russian й stays, because the stemmer needs it.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(latin, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[ßæœøđłı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(arabicMarks, "")
    .replace(/[أإآٱىئؤة]/g, (letter) => arabicLetters[letter] ?? letter)
    .replaceAll("ё", "е");
}
