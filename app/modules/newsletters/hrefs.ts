/** The page of a newsletter. */
export const newsletterHref = (slug: string): string => `/newsletters/${slug}`;

/** The page of one issue. */
export const issueHref = (slug: string, number: number): string => `/newsletters/${slug}/${number}`;
