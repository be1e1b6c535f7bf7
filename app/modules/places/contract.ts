import type { OfficeOption, Region } from "~/modules/organisation/contract";

/** By what the map is shaded. */
export const mapThemes = ["offices", "people", "coverage"] as const;
export type MapTheme = (typeof mapThemes)[number];

/** How a country stands to the organisation: with an office, looked after from elsewhere, or by no office named. */
export type Presence = "resident" | "covered" | "none";

/** A country on the map and in the table beside it. */
export interface CountryOnMap {
  iso2: string;
  /** In the reader's language, from the server: browsers know other names for some. */
  name: string;
  region: Region | null;
  offices: number;
  people: number;
  presence: Presence;
  /** The office that looks after it administratively, else technically. */
  coveredBy: { code: string; city: string } | null;
}

/** An office in the tree of the organisation. */
export interface OfficeInTree extends Pick<OfficeOption, "code" | "type" | "name" | "city"> {
  people: number;
  below: OfficeInTree[];
}

/** People of a field in a region below whom it is thin there. */
export const fewPeople = 3;

/** Whether a field was asked for more often in a year than there are people who know it. */
export const isShort = (requests: number, people: number): boolean => requests > people;

/** How many people one page of an office shows. */
export const officePeoplePage = 50;
