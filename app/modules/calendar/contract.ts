import type { Locale } from "~/platform/i18n/locales";

/** What an event is. A deadline takes no answers; a town hall takes questions. */
export const eventKinds = ["meeting", "peer_review", "course", "deadline", "town_hall"] as const;
export type EventKind = (typeof eventKinds)[number];

export const frequencies = ["daily", "weekly", "monthly_date", "monthly_weekday"] as const;
export type Frequency = (typeof frequencies)[number];

/** How an event comes again; the day of the month or of the week follows from where it starts. */
export interface Repetition {
  frequency: Frequency;
  /** Every so many days, weeks or months. */
  interval: number;
  /** ISO weekdays, 1 is Monday; weekly only, the starting day among them. */
  weekdays?: number[];
  /** The last day on which it may begin, as a date of the event's own zone. */
  until?: string;
  /** How often it happens in all, the first time included. */
  count?: number;
}

/** Which times of a repeating event a change is meant for. */
export const changeReaches = ["this", "following", "all"] as const;
export type ChangeReach = (typeof changeReaches)[number];

/** What belongs to one time of an event as documents. */
export const eventDocuments = ["agenda", "notes"] as const;
export type EventDocument = (typeof eventDocuments)[number];

export const answers = ["yes", "maybe", "no"] as const;
export type Answer = (typeof answers)[number];

export const feedKinds = ["person", "team", "office", "organisation"] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Longest texts, in characters. */
export const maxTitleLength = 200;
export const maxDescriptionLength = 10_000;
export const maxPlaceLength = 300;
export const maxUrlLength = 500;
export const maxQuestionLength = 1_000;

export const maxInterval = 99;
export const maxCount = 500;
export const maxCapacity = 100_000;
/** Longest event, in days. */
export const maxDays = 60;
/** Most people invited at once. */
export const maxInvited = 50;
/** Most people that everybody of a team, an office or a function may be for one invitation. */
export const maxAudience = 500;
/** Most people whose hours are compared. */
export const maxCompared = 200;

/** Whose event it is; both null where it is everybody's. */
export interface EventOwner {
  kind: "team" | "office" | "organisation";
  /** In the reader's language: the team's name, the office's city; empty for the organisation. */
  name: string;
  /** The team's page; null where there is none. */
  href: string | null;
}

/** The same moment by the clock of the event's own zone, where that shows another time than the reader's. */
export interface OwnTime {
  /** "18:00" */
  time: string;
  /** Where that clock hangs, in the reader's language: "Geneva". */
  city: string;
  /** Its date by number of days after the reader's: -1, 0 or 1. */
  dayShift: number;
}

/** One time at which an event happens, as a list shows it; all texts of times are ready made. */
export interface OccurrenceLine {
  key: string;
  href: string;
  kind: EventKind;
  title: string;
  language: Locale;
  owner: EventOwner;
  allDay: boolean;
  repeats: boolean;
  cancelled: boolean;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** The reader's date of its beginning: "2026-11-24". */
  day: string;
  /** The same in words: "Tuesday 24 November". */
  dayName: string;
  /** The reader's clock: "15:00 to 16:00" as a pair; empty when it lasts whole days. */
  from: string;
  to: string;
  /** The last day in words, where it ends on another day. */
  untilDay: string | null;
  ownTime: OwnTime | null;
  place: string;
  online: boolean;
  /** The reader's own answer; null when they have given none. */
  answer: Answer | null;
  waiting: boolean;
}

/** A day of a list with what happens on it. */
export interface DayOfEvents {
  /** "2026-11-24" */
  date: string;
  /** "Tuesday 24 November" */
  heading: string;
  /** Days from the reader's today. */
  fromToday: number;
  lines: OccurrenceLine[];
}

/** An hour's suitability for people, from best to worst. */
export type Suitability = "working" | "edge" | "free_day" | "night";

/** The event of a live channel `event:<id>`, and of `team:<id>` for the team's events: load again what you show of it. */
export interface CalendarLiveEvents {
  calendar_changed: Record<string, never>;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Made or changed in any way that its readers or their calendars should know of. */
    "calendar.event_changed": { eventId: number };
    /** Somebody answered, was invited, or got a place from the waiting list. */
    "calendar.participant_changed": { eventId: number; personId: number };
    "calendar.question_changed": { eventId: number; questionId: number };
  }
}
