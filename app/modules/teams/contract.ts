/** The kinds of team, in the order the directory shows them. */
export const teamKinds = ["global_technical", "thematic", "corporate", "working_group"] as const;
export type TeamKind = (typeof teamKinds)[number];

/** Who may see and join: everybody, whoever is let in on request, or members alone. */
export type TeamVisibility = "open" | "request" | "private";

/** What somebody is in a team, from the most to the least responsible. */
export const membershipRoles = ["lead", "coordinator", "member", "observer"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/**
 * What one may do with a team: `see` its page, purpose and people; `read` its threads and documents;
 * `post` threads and messages and write documents; `join` at once or `requestToJoin`; `leave`; and
 * `manage` its people.
 */
export const teamAbilities = ["see", "read", "post", "join", "requestToJoin", "leave", "manage"] as const;
export type TeamAbility = (typeof teamAbilities)[number];
export type TeamAbilities = Record<TeamAbility, boolean>;

/** How many people one page of a team's list shows. */
export const peoplePageSize = 50;

/** Longest note with a wish to join, in characters. */
export const maxRequestNote = 500;

/** Longest text in the directory's find box, in characters. */
export const maxFindText = 100;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "teams.member_joined": { teamId: number; personId: number };
    "teams.member_left": { teamId: number; personId: number };
    "teams.role_changed": { teamId: number; personId: number };
    "teams.join_requested": { teamId: number; personId: number };
    /** Taken back by the person, or declined. */
    "teams.join_request_closed": { teamId: number; personId: number };
  }
}
