/** Bulk data are the same whenever they are made: their days are fixed. */
const firstDay = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** How many days bulk content is spread over. */
export const bulkDays = 700;

/** The moment so many days after the first, as archives write it. */
export const bulkTime = (days: number): string => new Date(firstDay + Math.round(days * day)).toISOString();
