import type { Locale } from "~/platform/i18n/locales";

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Somebody who may sign in asked for a link to set a new password, on a page in this language. */
    "identity.password_reset_requested": { personId: number; locale?: Locale };
    /** An administrator added somebody, who is to be mailed a link to set a password, in this language if they have chosen none. */
    "identity.person_invited": { personId: number; byPersonId: number; locale?: Locale };
    /** Somebody made a token by which programs act for them. */
    "identity.token_created": { personId: number; tokenId: string };
    "identity.token_revoked": { personId: number; tokenId: string };
    /** An administrator set right what the directory says of somebody; with the address they had, where it is another now. */
    "identity.person_corrected": { personId: number; byPersonId: number; formerEmail?: string };
    /** An administrator took somebody's access away; why stands in the record of access changes. */
    "identity.person_suspended": { personId: number; byPersonId: number };
    /** An administrator gave somebody their access back. */
    "identity.person_restored": { personId: number; byPersonId: number };
    /** Somebody has another duty station. */
    "identity.person_moved": { personId: number; byPersonId: number; fromOfficeId: number | null; toOfficeId: number };
    /** A guest's access ends within some days. */
    "identity.guest_access_ending": { personId: number };
    /** A guest's access has run out. */
    "identity.guest_expired": { personId: number };
    /** A person shows when they are here, or does so no longer. */
    "identity.presence_changed": { personId: number };
    /** Somebody left the organisation for good; their successor takes over what was theirs to decide. */
    "identity.person_left": { personId: number; successorId: number; byPersonId: number };
  }
}

/** Shortest password that is taken. */
export const passwordMinLength = 12;
/** Longest: enough for any passphrase, and a bound on the work of hashing. */
export const passwordMaxLength = 200;
/** Longest reason for taking or giving access, in characters. */
export const reasonMaxLength = 500;
/** Longest name of somebody, whole or of their family, in characters. */
export const nameMaxLength = 120;
/** Longest name of a unit at headquarters, in characters. */
export const unitMaxLength = 100;
/** How long a guest has access where nobody says otherwise, and at most from one prolonging to the next, in days. */
export const usualGuestDays = 90;
export const mostGuestDays = 183;
/** So many days before a guest's access ends they and whoever answers for them are told. */
export const remindDaysBefore = 14;
/** Of whom administrators ask for a list: all, whoever has not set a password since they were invited, or whose access is suspended. */
export const shownPeople = ["everybody", "invited", "suspended"] as const;

/** How many people one page of the administrators' list shows. */
export const peoplePageSize = 30;
/** Longest e-mail address by RFC 5321. */
export const emailMaxLength = 254;

/** Longest name of a token. */
export const tokenNameMaxLength = 80;
/** How many tokens that work somebody may have. */
export const tokensMax = 20;
/** How long a token may be good for, in days; at most a year. */
export const tokenDays = [7, 30, 90, 180, 365] as const;
