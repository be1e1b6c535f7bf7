import { directsAnOffice, type PersonFunction, type Region } from "~/modules/organisation/contract";

/** Who wants to announce something. */
export interface Announcer {
  organisationRole: "administrator" | "staff" | "guest";
  function: PersonFunction;
  /** Their duty station; null for those without one. */
  office: { id: number; region: Region; regional: boolean } | null;
}

/** To whom: all, a region, an office, a function, or a team with whether they manage it. */
export type Audience =
  | { kind: "all" }
  | { kind: "region"; region: Region }
  | { kind: "office"; officeId: number }
  | { kind: "function"; function: PersonFunction }
  | { kind: "team"; teamId: number; manages: boolean };

const directs = ({ function: post }: Announcer) => directsAnOffice(post);

/** Who speaks for the whole organisation. */
const speaksForAll = ({ organisationRole, function: post }: Pick<Announcer, "organisationRole" | "function">): boolean =>
  organisationRole === "administrator" || (organisationRole === "staff" && post === "communication_officer");

/**
 * Whether somebody may announce something to an audience. Teams: who manages them. All: administrators and
 * communication officers, who also reach every part; units at headquarters reach a region or a function;
 * directors their own office, and from a regional office its region.
 */
export function mayAnnounceTo(announcer: Announcer, audience: Audience): boolean {
  if (announcer.organisationRole === "guest") return false;
  if (audience.kind === "team") return audience.manages;
  if (speaksForAll(announcer)) return true;
  const { office } = announcer;
  switch (audience.kind) {
    case "all":
      return false;
    case "function":
      return announcer.function === "headquarters_unit";
    case "region":
      return announcer.function === "headquarters_unit" || (directs(announcer) && office !== null && office.regional && office.region === audience.region);
    case "office":
      return directs(announcer) && office?.id === audience.officeId;
  }
}

/** Whether somebody may take an announcement back, and bring it back: its author, and administrators where it is no team's affair. */
export const mayWithdraw = (actor: { personId: number; organisationRole: Announcer["organisationRole"] }, announcement: { authorId: number; teamId: number | null }): boolean =>
  announcement.authorId === actor.personId || (actor.organisationRole === "administrator" && announcement.teamId === null);

/** Whether somebody may correct its words and its last day: who may take it back, as long as its audience is theirs to speak to. */
export const mayCorrect = (...[actor, announcement, announcer, audience]: [...Parameters<typeof mayWithdraw>, ...Parameters<typeof mayAnnounceTo>]): boolean =>
  mayWithdraw(actor, announcement) && mayAnnounceTo(announcer, audience);
