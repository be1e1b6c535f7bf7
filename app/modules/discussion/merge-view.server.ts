import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "./access-thread.server";
import { offeredThreads, type OfferedThread } from "./offered-threads.server";

/** A thread that is to go into another, and those it could go into. */
export interface MergeView {
  team: { slug: string; name: string };
  title: string;
  language: Locale;
  messages: number;
  threads: OfferedThread[];
}

/** A thread, to be merged. Needs `order`. */
export async function mergeView(actor: Actor, threadId: number, locale: Locale): Promise<MergeView> {
  const { thread, team } = await accessTeamThread(actor, threadId, "order");
  return {
    team: { slug: team.slug, name: team.name[locale] }, title: thread.title, language: thread.language,
    messages: thread.lastSeq - thread.movedAway, threads: await offeredThreads(team.id, threadId),
  };
}
