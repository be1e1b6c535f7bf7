/** Where a reader of a team makes secret addresses for it. */
export const feedsHref = (teamSlug: string): string => `/teams/${teamSlug}/feeds`;

/** Where its leads keep webhooks, and the log of one. */
export const webhooksHref = (teamSlug: string): string => `/teams/${teamSlug}/settings/webhooks`;
export const webhookHref = (teamSlug: string, id: number): string => `${webhooksHref(teamSlug)}/${id}`;
