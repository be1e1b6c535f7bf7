import { directsAnOffice, type PersonFunction } from "~/modules/organisation/contract";
import type { MembershipRole } from "~/modules/teams/contract";

/** What decides who may call somebody outside office hours. */
export interface CallFacts {
  /** It is the reader's own place. */
  own: boolean;
  /** The reader's role in the list's team; null for those outside. */
  role: MembershipRole | null;
  function: PersonFunction;
}

/**
 * Those who send people out and those who answer for an office: nobody else sees a private number. Standing on the same
 * list does not count, since everybody puts themselves there.
 */
export function mayCallOutsideHours({ own, role, function: purpose }: CallFacts): boolean {
  const sends = role === "lead" || role === "coordinator";
  return own || sends || directsAnOffice(purpose);
}
