/** The day so many days ahead, as the clock in Greenwich says. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
