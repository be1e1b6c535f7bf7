import type { PersonFunction } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";

/** Whether a profile is one's own to edit. */
export const mayEditProfile = (actor: Pick<Actor, "personId">, personId: number): boolean => actor.personId === personId;

/** What of somebody's time, post and clearances a reader learns. */
export interface Sight {
  /** Free and taken time, who releases it, terms of support, valid security training: for colleagues. */
  support: boolean;
  /** What takes the time, why travel is limited, medical clearance, visas, the end of the contract. */
  private: boolean;
  /** The wish to move. */
  wish: boolean;
}

/** Decides it from the reader's organisation role and function. Guests learn nothing; administrators no more than colleagues. */
export function sightOf(actor: Pick<Actor, "personId" | "organisationRole">, serves: PersonFunction | null, personId: number): Sight {
  const isOwn = mayEditProfile(actor, personId);
  const isColleague = actor.organisationRole !== "guest";
  return { support: isOwn || isColleague, private: isOwn, wish: isOwn || (isColleague && serves === "mobility_officer") };
}
