import type { TeamAbilities } from "~/modules/teams/contract";
import { directsAnOffice, type PersonFunction } from "~/modules/organisation/contract";
import type { EventKind } from "./contract";

/** Who somebody is, as far as events go. */
export interface PersonFacts {
  organisationRole: "administrator" | "staff" | "guest";
  function: PersonFunction;
  officeId: number | null;
}

/** Whose event it is: of a team with what one may do there, of an office, or of everybody. */
export type OwnerFacts =
  | { kind: "team"; team: Pick<TeamAbilities, "read" | "post" | "manage">; archived: boolean }
  | { kind: "office"; officeId: number }
  | { kind: "organisation" };

/** All that decides what a person may do with an event. */
export interface EventFacts {
  person: PersonFacts;
  owner: OwnerFacts;
  kind: EventKind;
  /** They made it. */
  organises: boolean;
  cancelled: boolean;
  /** The time looked at is over. */
  over: boolean;
}

/** What one may do with an event. `organise` is to change it, call it off, invite, and lead its town hall. */
export interface EventAbilities {
  see: boolean;
  organise: boolean;
  answer: boolean;
  ask: boolean;
}

const directs = ({ function: post }: PersonFacts) => directsAnOffice(post);
const speaksForAll = ({ organisationRole, function: post }: PersonFacts) =>
  organisationRole === "administrator" || post === "headquarters_unit" || post === "communication_officer";

/** Whether somebody sees the events of a team, an office or the organisation. Lists ask `event-predicates`, held to this by test. */
export function maySee(person: PersonFacts, owner: OwnerFacts): boolean {
  return owner.kind === "team" ? owner.team.read : person.organisationRole !== "guest";
}

/**
 * Whether somebody may make an event there: in a team those who may post, in an office its staff, for
 * all the headquarters units, communication officers and administrators. A town hall is for those who lead.
 */
export function mayCreate(person: PersonFacts, owner: OwnerFacts, kind: EventKind): boolean {
  if (!maySee(person, owner)) return false;
  if (kind === "town_hall") return mayManage(person, owner);
  if (owner.kind === "team") return owner.team.post;
  if (owner.kind === "office") return person.officeId === owner.officeId || person.organisationRole === "administrator";
  return speaksForAll(person);
}

/** Whether somebody answers for all events there, whoever made them. */
function mayManage(person: PersonFacts, owner: OwnerFacts): boolean {
  if (owner.kind === "team") return owner.team.manage;
  if (person.organisationRole === "administrator") return true;
  return owner.kind === "office" ? person.officeId === owner.officeId && directs(person) : speaksForAll(person);
}

/** What these facts allow; the only place where rights over events are decided. */
export function abilitiesFor({ person, owner, kind, organises, cancelled, over }: EventFacts): EventAbilities {
  const see = maySee(person, owner);
  const archived = owner.kind === "team" && owner.archived;
  const organise = see && !archived && (mayManage(person, owner) || (organises && mayCreate(person, owner, "meeting")));
  const open = see && !cancelled && !over && !archived;
  return { see, organise, answer: open && kind !== "deadline", ask: open && kind === "town_hall" };
}
