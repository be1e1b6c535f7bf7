import { termOptions, type TermOption } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "./access-thread.server";
import { threadKinds, type ThreadKind } from "./contract";
import { mayStart } from "./policy";
import type { ThreadAbilities, ThreadStanding } from "./threads-contract";

/** The page on which a thread is changed. */
export interface ThreadSettingsView {
  id: number;
  team: { slug: string; name: string };
  title: string;
  kind: ThreadKind;
  language: Locale;
  termIds: string[];
  standing: ThreadStanding;
  slowSeconds: number;
  abilities: ThreadAbilities;
  /** Those it may be. */
  kinds: ThreadKind[];
  terms: TermOption[];
  near: string[];
}

/** A thread, to be changed. Needs `change`. */
export async function threadSettingsView(actor: Actor, threadId: number, locale: Locale): Promise<ThreadSettingsView> {
  const { thread, team, role, may } = await accessTeamThread(actor, threadId, "change");
  const { id, title, kind, language, termIds, standing, slowSeconds } = thread;
  return {
    id, title, kind, language, termIds, standing, slowSeconds,
    team: { slug: team.slug, name: team.name[locale] }, abilities: may,
    kinds: threadKinds.filter((one) => one === kind || mayStart(one, role)), terms: await termOptions(locale), near: team.termIds,
  };
}
