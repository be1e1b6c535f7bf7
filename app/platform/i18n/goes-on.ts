const halfADay = 43_200_000;

/** The day (ISO, `2026-11-30`) where it is earliest on earth at a moment. */
export const todayFarWest = (now: Date): string => new Date(now.getTime() - halfADay).toISOString().slice(0, 10);

/** Whether it is still that day somewhere on earth: what is asked of a last day without knowing its sender's zone. */
export const goesOn = (day: string): boolean => day >= todayFarWest(new Date());
