import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import type { TeamVisibility } from "./contract";
import { leadUnits } from "./lead-units.server";
import { mayFoundGroup, mayFoundTeam } from "./policy";
import { termOptions, type TermOption } from "./team-terms.server";

/** What the page needs on which a team is set up. */
export interface FoundingView {
  /** The team inside of which a working group is set up; null for a team of the organisation. */
  inside: { slug: string; name: string; visibility: TeamVisibility; termIds: string[]; leadUnit: string } | null;
  terms: TermOption[];
  /** Headquarters units that answer for teams already. */
  units: string[];
}

/** The page on which a team is set up, or with `inside` a working group. Throws `forbidden` as `foundTeam` does. */
export async function foundingView(actor: Actor, inside: string, locale: Locale): Promise<FoundingView> {
  const place = await placeFor(actor, inside, locale);
  const [terms, units] = await Promise.all([termOptions(locale), leadUnits()]);
  return { inside: place, terms, units };
}

async function placeFor(actor: Actor, inside: string, locale: Locale): Promise<FoundingView["inside"]> {
  if (inside === "") {
    if (mayFoundTeam(actor.organisationRole)) return null;
    throw new DomainError("forbidden", "only administrators set up teams");
  }
  const { team, abilities } = await accessTeam(actor, { slug: inside }, "see");
  if (!mayFoundGroup({ kind: team.kind, abilities })) throw new DomainError("forbidden", "may not set up a group here");
  const { slug, name, visibility, termIds, leadUnit } = team;
  return { slug, name: name[locale], visibility, termIds, leadUnit };
}
