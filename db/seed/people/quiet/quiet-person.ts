import type { PersonSeed } from "../person-seed";

/** What somebody is at an office, where it is not what most people there are. */
type Post =
  | "director" | "specialist" | "employers" | "workers" | "unit" | "project" | "mobility" | "communication" | "other" | "guest";

/**
 * A colleague whose words are written by hand and whose curriculum follows from them: languages from
 * origin, duty station and working language, careers from years and the countries that the office covers.
 */
export interface QuietPerson extends Pick<PersonSeed, "name" | "native" | "title" | "about" | "teams" | "timeZone" | "heads" | "contract"> {
  /** The last word of the name where absent. */
  family?: string;
  /** Country one grew up in; that of the duty station where absent. */
  from?: string;
  is?: Post;
  /** The first of the office's languages that is one of the six, or English, where absent. */
  works?: PersonSeed["works"];
  /** Terms, the strongest first: `D2 D9 D4`. */
  knows: string;
  /** Years in the first of them. */
  years: number;
  /** Experience that does not follow from the rest, in the notation of `PersonSeed.countries`. */
  before?: string;
}

/** People by the code of their office; guests, who have none, under the empty code. */
export type OfficePeople = Record<string, QuietPerson[]>;
