import type { CefrLevel, LanguageSkill } from "../contract";

export const needModes = ["onsite", "remote"] as const;
export type NeedMode = (typeof needModes)[number];

/** From which level a language is of use in the work, where none is said. */
export const workingLevel: CefrLevel = "C1";

/** Most people that one need asks for; requests take as many. */
export const mostWanted = 6;

/** A language that is needed, and how well. */
export interface NeededLanguage {
  code: string;
  level: CefrLevel;
  skill: LanguageSkill;
}

/** Days within which somebody is wanted, both included, as ISO writes them. */
export interface NeedWindow {
  from: string;
  until: string;
}

/** What somebody needs, understood. */
export interface Need {
  /** As it was typed. */
  words: string;
  /** Ids of the taxonomy. */
  topics: string[];
  languages: NeededLanguage[];
  /** ISO codes. */
  countries: string[];
  /** Codes of groups of countries. */
  areas: string[];
  window: NeedWindow | null;
  mode: NeedMode | null;
  /** Somebody from another region than the reader's. */
  outside: boolean;
  /** Within hours: whoever is on standby. */
  standby: boolean;
  /** For a while in a post that is vacant. */
  cover: boolean;
  /** How many people. */
  wanted: number;
  /** Words that mean none of this: names, and what only texts can tell. */
  rest: string[];
}

/** A need that asks for nothing. */
export const noNeed: Need = {
  words: "", topics: [], languages: [], countries: [], areas: [], window: null, mode: null, outside: false, standby: false, cover: false, wanted: 1, rest: [],
};
