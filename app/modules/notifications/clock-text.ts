/** A minute of the day as clocks show it: `22:00`. */
export const clockText = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
