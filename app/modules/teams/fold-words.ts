const marks = /\p{M}+/gu;

/** A text as one compares it: without case, accents, Arabic vowel signs and the letters' variants. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replaceAll("ـ", "")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
}

/** The words of a question, folded. */
export const foldedWords = (question: string): string[] => fold(question).split(/\s+/u).filter(Boolean);

/** Whether each of these folded words stands somewhere in the text. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
