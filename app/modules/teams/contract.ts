import type { Locale } from "~/platform/i18n/locales";

/** The kinds of team, in the order the directory shows them. */
export const teamKinds = ["global_technical", "thematic", "corporate", "working_group"] as const;
export type TeamKind = (typeof teamKinds)[number];

/** Who may see and join: everybody, whoever is let in on request, or members alone. */
export const teamVisibilities = ["open", "request", "private"] as const;
export type TeamVisibility = (typeof teamVisibilities)[number];

/** What somebody is in a team, from the most to the least responsible. */
export const membershipRoles = ["lead", "coordinator", "member", "observer"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/**
 * What one may do with a team: `see` its page, purpose and people; `read` its threads and documents;
 * `post` threads and messages and write documents; `join` at once or `requestToJoin`; `leave`;
 * `manage` its people, description, responsibilities and pins; `govern` who may see and join it and
 * where it stands; `handOver` its lead; `archive` and `reopen` it; see how it does (`measure`).
 */
export const teamAbilities = ["see", "read", "post", "join", "requestToJoin", "leave", "manage", "govern", "handOver", "archive", "reopen", "measure"] as const;
export type TeamAbility = (typeof teamAbilities)[number];
export type TeamAbilities = Record<TeamAbility, boolean>;

/** What a team's space can have beside threads, documents and people, where its leads have begun it. */
export type SpacePart = "countries" | "standby";

/** Longest name and purpose of a team, and longest address, in characters. */
export const maxTeamName = 100;
export const maxTeamPurpose = 300;
export const maxAddress = 60;

/** Addresses that are pages of their own below /teams. */
export const reservedAddresses: readonly string[] = ["new", "feeds"];

/** What a team is called and why it exists, as people write it: in some languages, empty in the others. */
export interface TeamWords {
  /** The language the team works in, in which both are always written. */
  language: Locale;
  texts: Record<Locale, { name: string; purpose: string }>;
}

/** Longest name of the headquarters unit that answers for a team, in characters. */
export const maxLeadUnit = 60;

/** Most terms a team's field may have. */
export const maxTeamTerms = 20;

/** What the trail of a team tells. */
export const teamChangeKinds = [
  "founded", "described", "visibility_changed", "address_changed", "archived", "reopened",
  "joined", "left", "removed", "restored", "role_changed", "request_accepted", "request_declined",
  "invited", "invitation_accepted", "invitation_declined", "invitation_withdrawn",
  "successor_named", "successor_accepted", "successor_declined", "successor_withdrawn",
] as const;
export type TeamChangeKind = (typeof teamChangeKinds)[number];

/** How many lines one page of a team's trail shows. */
export const changePageSize = 50;

/** How many people one page of a team's list shows. */
export const peoplePageSize = 50;

/** Longest note with a wish to join, an answer to one or an invitation, in characters. */
export const maxRequestNote = 500;

/** Most people one invitation reaches, and most of them by name. */
export const maxInvited = 1000;
export const maxInvitedByName = 50;

/** How long a removal can be undone, in hours. */
export const undoHours = 24;

/** What can be pinned in a team, and how much of it. */
export const pinKinds = ["thread", "document"] as const;
export type PinKind = (typeof pinKinds)[number];
export const maxPins = 12;

/** What specialists in a team answer for: its field, and the work with employers and workers. */
export const teamDuties = ["field", "employers", "workers"] as const;
export type TeamDuty = (typeof teamDuties)[number];

/** How many months a team's measures look back on, the present one included. */
export const measuredMonths = 12;

/** With fewer members in a region, measures do not tell how many of them write: it would tell of single people. */
export const membersToTell = 3;

/** Longest text in the directory's find box, in characters. */
export const maxFindText = 100;

/** The events of a live channel `team:<id>` that concern its people: load again what you show of it. */
export interface TeamLifeEvents {
  /** The team itself is another than before. */
  team_changed: Record<string, never>;
  /** The reader's own place in it is another; sent to them alone. */
  place_changed: Record<string, never>;
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "teams.team_founded": { teamId: number };
    /** Its name, purpose, visibility or address is another than before, or it was archived or reopened. */
    "teams.team_changed": { teamId: number };
    "teams.member_joined": { teamId: number; personId: number };
    "teams.member_left": { teamId: number; personId: number };
    "teams.person_invited": { teamId: number; personId: number };
    /** Withdrawn, or declined by the person. */
    "teams.invitation_closed": { teamId: number; personId: number };
    /** The person is asked to lead, or no longer, or has said no to the one who asked them. */
    "teams.succession_changed": { teamId: number; personId: number };
    /** Whoever was asked to lead has answered the one who asked them. */
    "teams.succession_accepted": { teamId: number; personId: number; namedById: number };
    "teams.succession_declined": { teamId: number; personId: number; namedById: number };
    "teams.role_changed": { teamId: number; personId: number };
    "teams.join_requested": { teamId: number; personId: number };
    /** Taken back by the person, or declined. */
    "teams.join_request_closed": { teamId: number; personId: number };
    /** The person has put away how their wish to join was answered. */
    "teams.answer_seen": { teamId: number; personId: number };
  }
}

/** Where whoever writes in a team, or in a conversation of a few people, looks up whom and what they may name, or only what a field takes; `sign` and `q` are added. */
export const mentionOptionsHref = (place: { team: string; only?: "people" | "documents" } | { conversation: number }): string =>
  `/search/mention-options?${new URLSearchParams(Object.entries(place).map(([kind, name]) => [kind, String(name)]))}`;

/** Where a field for names looks up everybody whom its reader may know of; `sign` and `q` are added. */
export const everybodyHref = "/search/mention-options?";
