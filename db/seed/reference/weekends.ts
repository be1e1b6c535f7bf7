/** Countries whose offices rest on Fridays and Saturdays; elsewhere on Saturdays and Sundays. */
const restOnFridays = new Set(["BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE"]);

/** The days of the week on which offices in a country rest, as `Date.getUTCDay` counts them. The one source of the demonstration and the application. */
export const weekendOf = (countryIso2: string | null | undefined): readonly number[] =>
  countryIso2 && restOnFridays.has(countryIso2) ? [5, 6] : [6, 0];
