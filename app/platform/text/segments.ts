const segmenters = new Map<string, Intl.Segmenter>();

/** Kept by language, since making one costs more than using it a thousand times. */
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: "word" })));
  return segmenter;
}

/** A text cut into words and what stands between them, as its language divides it: 中文 has no spaces to cut at. Joined again they are the text. */
export const wordsIn = (text: string, language: string): string[] => Array.from(segmenterFor(language).segment(text), ({ segment }) => segment);
