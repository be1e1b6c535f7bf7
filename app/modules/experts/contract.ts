import type { Region } from "~/modules/organisation/contract";

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** What a profile says, or what somebody is found by, has changed. */
    "experts.profile_changed": { personId: number };
    /** Nobody has confirmed a profile for a year; its owner is to be asked. */
    "experts.profile_stale": { personId: number };
  }
}

export const expertiseLevels = ["working", "advanced", "reference"] as const;
export type ExpertiseLevel = (typeof expertiseLevels)[number];

export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export const languageSkills = ["speak", "read", "write"] as const;
export type LanguageSkill = (typeof languageSkills)[number];

export const countryKinds = ["posting", "mission", "project", "remote"] as const;
export type CountryKind = (typeof countryKinds)[number];

/** Languages a profile may name. */
export { languages as profileLanguages } from "~/platform/i18n/languages";

export const gradeBands = ["general_service", "national_officer", "professional", "senior", "director"] as const;
export type GradeBand = (typeof gradeBands)[number];

export const contractKinds = ["regular", "project", "consultant", "junior", "roster"] as const;
export type ContractKind = (typeof contractKinds)[number];

/** Longest native name; longest pronouns and contact hours; most citizenships; longest sentence of a confirmation. */
export const nativeNameMaxLength = 120;
export const shortTextMaxLength = 60;
export const nationalitiesMax = 5;
export const sentenceMaxLength = 300;

/** So many people fit side by side. */
export const comparedAtMost = 4;

/** Longest "about" text. */
export const aboutMaxLength = 2000;
export const titleMaxLength = 160;
/** Most entries of one kind (fields, languages, countries) in a profile. */
export const entriesMax = 40;

export interface ExpertFilters {
  q: string;
  term?: string | undefined;
  language?: string | undefined;
  level?: CefrLevel | undefined;
  region?: Region | undefined;
  office?: string | undefined;
  country?: string | undefined;
  page: number;
}

/** A field somebody knows. */
export interface KnownField {
  /** In the reader's language. */
  label: string;
  level: ExpertiseLevel;
  years: number | null;
}

/** A language somebody speaks. */
export interface SpokenLanguage {
  /** In the reader's language, named by the server: browsers know fewer names. */
  name: string;
  level: CefrLevel | null;
}

/** Work in a country. */
export interface WorkedCountry {
  /** In the reader's language. */
  name: string;
  kind: CountryKind;
  fromYear: number;
  /** Null for what still goes on. */
  untilYear: number | null;
}

/** What of somebody fits the question and its filters. */
export interface Reasons {
  fields: KnownField[];
  languages: SpokenLanguage[];
  countries: WorkedCountry[];
}

/** One row of the directory. */
export interface ExpertRow {
  handle: string;
  name: string;
  nativeName: string | null;
  /** Id of their photo. */
  photo: string | null;
  title: string;
  /** City of the duty station in the reader's language. */
  city: string | null;
  timeZone: string;
  /** Why they are here; empty when nothing was asked. */
  why: Reasons;
  /** What else they know, strongest first, and speak. */
  also: { fields: KnownField[]; languages: SpokenLanguage[] };
}

export interface ExpertList {
  rows: ExpertRow[];
  count: number;
  /** More fit than were counted and ranked. */
  more: boolean;
  /** Nobody fits all of it as it is written, so these come closest. */
  partly: boolean;
}
