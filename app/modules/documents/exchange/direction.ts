const strong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether words are read from right to left: their first letter decides, as a browser does it; figures alone go with what is around them. */
export function isRightToLeft(words: string, around = false): boolean {
  const first = strong.exec(words)?.[0];
  return first === undefined ? around : rightToLeft.test(first);
}
