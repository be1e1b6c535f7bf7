import type { Locale } from "~/platform/i18n/locales";

/** What a team can keep of each country on a list; a list shows those it is asked to keep. */
export const countryFacts = ["offices", "fragility", "focal_point", "meetings", "framework", "notes"] as const;
export type CountryFact = (typeof countryFacts)[number];

/** What a note tells: how safe it is, what was learnt from a crisis, anything else. */
export const noteKinds = ["security", "lesson", "note"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Why a country is on the list of fragile and conflict-affected situations. */
export const fragilities = ["conflict", "institutional"] as const;
export type Fragility = (typeof fragilities)[number];

/** Longest title and purpose of a list, title of a meeting and text of a note, in characters. */
export const maxListTitle = 80;
export const maxListPurpose = 300;
export const maxMeetingTitle = 120;
export const maxNoteLength = 4000;

/** How many lists a team keeps, and how many coming meetings one country has. */
export const maxLists = 12;
export const maxMeetings = 20;

/** An office that looks after a country. */
export interface CoveringOffice {
  code: string;
  name: string;
  city: string;
  kind: "administrative" | "technical";
  /** A day of the calendar. */
  from: string;
  /** The last day; null while none is named. */
  until: string | null;
}

/** Somebody to ask. */
export interface Contact {
  handle: string;
  name: string;
  title: string;
  city: string | null;
  timeZone: string;
}

/** A day on which partners meet. */
export interface Meeting {
  id: number;
  /** ISO date */
  day: string;
  title: string;
  language: Locale;
}

/** A country on a list, as a row shows it. */
export interface ListedCountryLine {
  iso2: string;
  /** In the reader's language, from the server: browsers know other names for some. */
  name: string;
  region: "AF" | "AM" | "AR" | "AP" | "EU" | null;
  /** The organisation has an office there. */
  resident: boolean;
  fragility: Fragility | null;
  since: string | null;
  until: string | null;
  offices: CoveringOffice[];
  focal: Contact | null;
  framework: { from: number; until: number } | null;
  nextMeeting: Meeting | null;
  /** The day of the latest note; null when there is none. */
  notedOn: string | null;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "countries.list_changed": { listId: number };
    "countries.country_kept": { listId: number; countryIso2: string };
  }
}
