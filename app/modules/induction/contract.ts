import type { Region } from "~/modules/organisation/contract";
import type { Locale } from "~/platform/i18n/locales";

/** When a step is due, in the order they come. */
export const dues = ["day_one", "first_week", "first_month"] as const;
export type Due = (typeof dues)[number];

/** Longest title of a checklist and of a step, in characters. */
export const textMaxLength = 160;
/** Longest explanation of a step. */
export const detailMaxLength = 600;
/** Most steps of one checklist: a newcomer should see the end of it. */
export const stepsMax = 30;
/** How long somebody is a newcomer, in days, unless they have found their way before. */
export const inductionDays = 35;

/** Whom a checklist is for besides its team; empty is everybody. */
export interface Conditions {
  functions: string[];
  regions: Region[];
}

/** Words with the language they are in: the reader's, or the best there is. */
export interface Words {
  text: string;
  language: Locale;
}

/** Why somebody is suggested; empty parts say nothing. */
export interface LikenessReasons {
  sameOffice: boolean;
  /** Fields both know, in the reader's language. */
  fields: string[];
  /** Languages both speak well, named in the reader's language. */
  languages: string[];
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "induction.begun": { personId: number };
    /** A colleague was named as a newcomer's buddy. */
    "induction.buddy_named": { personId: number; buddyId: number };
    /** The buddy said no, or may no longer be one. */
    "induction.buddy_declined": { personId: number; buddyId: number };
    "induction.checklist_changed": { checklistId: number };
  }
}
