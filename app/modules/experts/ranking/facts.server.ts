import type { CefrLevel, CountryKind, ExpertiseLevel } from "../contract";
import type { TakenSpan } from "../half-days.server";
import type { Need, NeededLanguage } from "../need/contract";
import type { EvidenceKind, StandbyKind, TravelKind } from "../support-contract";

export type OfficeRegion = "HQ" | "AF" | "AM" | "AR" | "AP" | "EU";

/** What is known of somebody who may be proposed, as far as the reader may know it. */
export interface PersonFacts {
  id: number;
  handle: string;
  serves: string;
  /** Consultants and the roster come after those whose time the house owns. */
  isStaff: boolean;
  officeId: number | null;
  officeCode: string | null;
  officeType: string | null;
  officeCountry: string | null;
  region: OfficeRegion | null;
  timeZone: string;
  /** Whether colleagues may ask at the moment. */
  open: boolean;
  isStale: boolean;
  travels: TravelKind;
  noticeDays: number;
  standby: StandbyKind;
  trainedUntil: string | null;
  fields: { termId: string; level: ExpertiseLevel; years: number | null; lastUsed: number | null }[];
  evidence: { id: number; kind: EvidenceKind; termId: string | null; country: string | null; happenedOn: string }[];
  languages: { code: string; speak: CefrLevel | null; read: CefrLevel | null; write: CefrLevel | null }[];
  countries: { iso2: string; kind: CountryKind; fromYear: number; untilYear: number | null }[];
  /** Whether their time is told to the reader; what of it is taken, null where it is not told. */
  timeIsTold: boolean;
  taken: TakenSpan[] | null;
  /** Missions in the twelve months around today. */
  missions: number;
  /** How many of the words that mean nothing else the profile holds. */
  wordsHeld: number;
}

/** What is known of a place that is asked for. */
export interface PlaceFacts {
  iso2: string;
  region: OfficeRegion | null;
  subregion: string;
  isFragile: boolean;
  technicalOffices: number[];
  administrativeOffices: number[];
  timeZone: string | null;
  workLanguages: string[];
}

/** A need with everything that weighing needs to know of the world; the same for all people. */
export interface Asked {
  need: Need;
  /** ISO date. */
  today: string;
  /** Each field that is asked for, with how near other fields are to it. */
  topics: { id: string; importance: number; nearness: Map<string, number> }[];
  languages: NeededLanguage[];
  /** Countries, those of groups included. */
  countries: Set<string>;
  /** Named one by one, not as a group. */
  places: PlaceFacts[];
  subregions: Set<string>;
  regions: Set<OfficeRegion>;
  readerRegion: OfficeRegion | null;
  readerTimeZone: string;
  /** So many working days on end are wanted; null for what such work usually takes. */
  days: number | null;
  /** Several people will share the fields: each needs to know but one of them. */
  anyTopic: boolean;
}
