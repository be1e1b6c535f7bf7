/** Longest wording that is suggested by the form, in characters. */
export const maxWording = 2_000;
