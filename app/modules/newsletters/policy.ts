import type { PersonFunction } from "~/modules/organisation/contract";
import type { MembershipRole } from "~/modules/teams/contract";

/** What decides what somebody may do with a newsletter. */
export interface NewsletterFacts {
  organisationRole: "administrator" | "staff" | "guest";
  function: PersonFunction;
  /** Their place in the newsletter's team; null for those outside, and for the organisation's. */
  role: MembershipRole | null;
  ofTeam: boolean;
  /** The team is archived: its letters are history. */
  archived: boolean;
}

/** `read` its issues and propose things, or `edit`: compose, take what is proposed, send. */
export interface NewsletterAbilities {
  read: boolean;
  propose: boolean;
  edit: boolean;
}

/** A team's letters are its members', edited by who runs it; the organisation's are the staff's, edited by administrators and communication officers. */
export function newsletterAbilities({ organisationRole, function: post, role, ofTeam, archived }: NewsletterFacts): NewsletterAbilities {
  if (ofTeam) {
    const runs = role === "lead" || role === "coordinator";
    return { read: role !== null, propose: role !== null && role !== "observer" && !archived, edit: runs && !archived };
  }
  const staff = organisationRole !== "guest";
  return { read: staff, propose: staff, edit: organisationRole === "administrator" || (staff && post === "communication_officer") };
}
