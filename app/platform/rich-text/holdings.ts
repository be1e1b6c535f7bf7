/** What can be looked for in a text beside its words. */
export const holdings = ["link", "code", "table", "image"] as const;
export type Holding = (typeof holdings)[number];

const signs: Record<Holding, RegExp> = { link: /<a\s[^>]*href="(?!#)/, code: /<code[\s>]/, table: /<table[\s>]/, image: /<img\s/ };

/** What a text rendered by the server holds beside words. */
export const holdingsOf = (html: string): Holding[] => holdings.filter((holding) => signs[holding].test(html));
