import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam, type TeamAccess } from "./access-team.server";
import type { TeamAbilities, TeamKind, TeamVisibility, TeamWords } from "./contract";
import { leadUnits } from "./lead-units.server";
import { termOptions, type TermOption } from "./team-terms.server";
import { langOf, shownLanguage, wordsToEdit } from "./written-words";

/** What stands round every page of a team's settings. */
export interface SettingsFrame {
  id: number;
  slug: string;
  name: string;
  lang?: Locale | undefined;
  kind: TeamKind;
  visibility: TeamVisibility;
  archived: boolean;
  abilities: TeamAbilities;
}

/** Loads a team for whoever may change something of it; `forbidden` for others who see it. */
export async function accessSettings(actor: Actor, slug: string): Promise<TeamAccess> {
  const access = await accessTeam(actor, { slug }, "see");
  const { manage, archive, reopen } = access.abilities;
  if (!manage && !archive && !reopen) throw new DomainError("forbidden", `may change nothing in team ${access.team.id}`);
  return access;
}

/** The frame of a team's settings. */
export async function settingsFrame(actor: Actor, slug: string, locale: Locale): Promise<SettingsFrame> {
  const { team, abilities } = await accessSettings(actor, slug);
  return {
    id: team.id, slug: team.slug, name: team.name[locale], lang: langOf(locale, shownLanguage(locale, team.languages, team.language)),
    kind: team.kind, visibility: team.visibility, archived: team.archivedAt !== null, abilities,
  };
}

/** What a team is called and for, as its form shows it. */
export interface DescriptionView extends TeamWords {
  leadUnit: string;
  termIds: string[];
  terms: TermOption[];
  units: string[];
}

/** The description of a team, to be changed. Needs `manage`. */
export async function descriptionView(actor: Actor, slug: string, locale: Locale): Promise<DescriptionView> {
  const { team } = await accessTeam(actor, { slug }, "manage");
  const [terms, units] = await Promise.all([termOptions(locale), leadUnits()]);
  return { language: team.language, texts: wordsToEdit(team), leadUnit: team.leadUnit, termIds: team.termIds, terms, units };
}
