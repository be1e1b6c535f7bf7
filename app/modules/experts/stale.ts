/** A profile that nobody confirmed for so many months is marked. */
export const staleMonths = 12;

/** Whether a profile must be confirmed again: never confirmed, or a year ago. Pure. */
export function isStale(confirmedAt: Date | null, now: Date): boolean {
  if (confirmedAt === null) return true;
  const until = new Date(confirmedAt);
  until.setUTCMonth(until.getUTCMonth() + staleMonths);
  return until <= now;
}
