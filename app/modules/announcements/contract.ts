import type { PersonFunction, Region } from "~/modules/organisation/contract";
import type { Locale } from "~/platform/i18n/locales";

/** Longest title and text of an announcement in one language, in characters. */
export const maxAnnouncementTitle = 140;
export const maxAnnouncementText = 4_000;

/** For how long an announcement stands unless its author says otherwise, and at most, in days. */
export const usualDays = 14;
export const mostDays = 365;

/** How many one page of the archive shows. */
export const announcementPageSize = 20;

/** To whom something is announced, as everybody may read it; names are in the reader's language. */
export type ShownAudience =
  | { kind: "all" }
  | { kind: "region"; region: Region }
  | { kind: "office"; name: string }
  | { kind: "function"; function: PersonFunction }
  | { kind: "team"; name: string; slug: string };

/** An audience somebody may choose: how the form sends it, and how it is shown. */
export interface AudienceChoice {
  value: string;
  audience: ShownAudience;
}

/** An announcement in one reader's language, else in another with its name. */
export interface AnnouncementLine {
  id: number;
  title: string;
  html: string;
  language: Locale;
  author: { name: string; handle: string };
  audience: ShownAudience;
  publishedAt: Date;
  /** When its words were last corrected; null when they are as they were. */
  correctedAt: Date | null;
  expiresAt: Date;
  /** It no longer stands on Today. */
  state: "current" | "expired" | "withdrawn";
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "announcements.published": { announcementId: number };
    "announcements.withdrawn": { announcementId: number };
    /** Its words or its last day are others; nobody is told again. */
    "announcements.corrected": { announcementId: number };
  }
}
