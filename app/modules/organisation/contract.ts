/** The regions of the field structure, and headquarters, in the order lists show them. */
export const regions = ["HQ", "AF", "AM", "AR", "AP", "EU"] as const;
export type Region = (typeof regions)[number];

/** What a person is for in the organisation. */
export const personFunctions = [
  "country_office_director", "dwt_director", "regional_director", "specialist", "employers_specialist", "workers_specialist",
  "headquarters_unit", "project_staff", "mobility_officer", "communication_officer", "other",
] as const;
export type PersonFunction = (typeof personFunctions)[number];

/** The functions of those who direct an office: that of a country, a decent work team, a region. */
export const directorFunctions = ["country_office_director", "dwt_director", "regional_director"] as const satisfies readonly PersonFunction[];

/** Whether somebody of this function answers for an office. */
export const directsAnOffice = (post: PersonFunction): boolean => (directorFunctions as readonly PersonFunction[]).includes(post);

/** What tells one person from another in a line of a list. */
export interface PersonFacts {
  id: number;
  handle: string;
  name: string;
  /** The name in the person's own script; null where that is Latin. */
  nativeName: string | null;
  /** Id of their photo. */
  photo: string | null;
  /** Job title, in the language the person works in. */
  title: string;
  function: PersonFunction;
  /** The duty station's city in the reader's language; null for those without one. */
  city: string | null;
  countryIso2: string | null;
  /** IANA zone where the person works. */
  timeZone: string;
}

/** What an office is to the organisation. */
export const officeTypes = ["HQ", "ITC", "RO", "DWT", "DWT/CO", "CO", "LO", "PO", "NC"] as const;

/** An office to choose or to show. */
export interface OfficeOption {
  id: number;
  code: string;
  type: (typeof officeTypes)[number];
  name: string;
  city: string;
  countryIso2: string;
  region: Region;
  timeZone: string;
}

/** An office on the map: where people of the organisation work. Degrees, north and east positive. */
export interface DutyStation extends Pick<OfficeOption, "code" | "type" | "name" | "city" | "countryIso2" | "region"> {
  /** The country's name in the reader's language, from the server: browsers know other names for some. */
  country: string;
  latitude: number;
  longitude: number;
}

/** A country to choose. */
export interface CountryOption {
  iso2: string;
  /** In the reader's language. */
  name: string;
  region: Exclude<Region, "HQ"> | null;
}
