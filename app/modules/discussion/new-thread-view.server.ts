import { accessTeam, termOptions, type TermOption } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { threadKinds, type ThreadKind } from "./contract";
import { teamReach } from "./mentions/resolve-mentions.server";
import { answersForTeam, mayStart } from "./policy";

/** The page on which a thread is begun. */
export interface NewThreadView {
  team: { slug: string; name: string };
  /** Those this actor may start. */
  kinds: ThreadKind[];
  /** The taxonomy, and the part of it that is the team's own field. */
  terms: TermOption[];
  near: string[];
  /** How many people `@team` calls, for those who may. */
  reach?: number;
}

/** Where a thread may be started, and of which kinds. Throws `not_found` and `forbidden`. */
export async function newThreadView(actor: Actor, slug: string, locale: Locale): Promise<NewThreadView> {
  const { team, role } = await accessTeam(actor, { slug }, "post");
  const kinds = threadKinds.filter((kind) => mayStart(kind, role));
  const reach = answersForTeam(role) ? { reach: await teamReach(database(), team.id, actor) } : {};
  return { ...reach, team: { slug: team.slug, name: team.name[locale] }, kinds, terms: await termOptions(locale), near: team.termIds };
}
