import rows from "./countries.json";

/** A country or territory as the reference data know it; names come from `Intl.DisplayNames`. */
interface ReferenceCountry {
  iso2: string;
  iso3: string;
  m49: string;
  subregion: string;
  region: "AF" | "AM" | "AR" | "AP" | "EU" | null;
  member: boolean;
  traits: ("least-developed" | "landlocked" | "small-island")[];
  /** The kind of office in the country; "none" means non-resident. */
  presence: string;
  /** Why it is on the list of fragile and conflict-affected situations. */
  fragile: "conflict" | "institutional" | null;
}

/** All countries and territories, ordered by code. */
export const countries = rows as ReferenceCountry[];
