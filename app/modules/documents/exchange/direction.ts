const strong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether words are read from right to left: their first letter decides, as a browser does it. */
export const isRightToLeft = (words: string): boolean => rightToLeft.test(strong.exec(words)?.[0] ?? "");
