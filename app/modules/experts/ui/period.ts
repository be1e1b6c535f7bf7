/** From when until when, in years; an open end for what still goes on. */
export const period = (fromYear: number, untilYear: number | null): string =>
  untilYear === fromYear ? String(fromYear) : `${fromYear}–${untilYear ?? ""}`;
