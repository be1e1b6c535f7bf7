import { conversationsToRead, type ConversationRow } from "~/modules/conversations/public.server";
import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { changedThreads, type ChangedThread } from "./changed-threads.server";
import { previousVisit } from "./note-visit.server";
import type { ThreadReason } from "./weigh-threads";

const day = 86_400_000;

/** How many days back an absence can be looked through. */
export const absences = [3, 7, 14, 30] as const;

/** Most threads one catching-up shows, and how many are looked through for them. */
const most = { shown: 60, lookedThrough: 400, conversations: 20 };

type ListedThread = ChangedThread & { teamSlug: string; teamName: string };

/** An absence in the order in which it matters to its reader. */
export interface CatchUp {
  since: Date;
  /** So many days back, where the reader has chosen. */
  days: number | null;
  /** Conversations of a few people with something unread; they are not left behind with a visit. */
  conversations: ConversationRow[];
  /** The threads for each reason, the weightiest reason first; null is mere news of one's teams. */
  groups: { reason: ThreadReason | null; threads: ListedThread[] }[];
  messages: number;
}

/** What was written to the actor and in their teams while they were away, by what it is to them, with the reason. */
export async function catchUpView(actor: Actor, locale: Locale, days: number | null): Promise<CatchUp> {
  const [previous, teams, conversations] = await Promise.all([previousVisit(actor), teamsOf(actor, locale), conversationsToRead(actor, most.conversations)]);
  const since = days === null ? (previous ?? new Date(Date.now() - 7 * day)) : new Date(Date.now() - days * day);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const threads = (await changedThreads(actor, { since, limit: most.shown, lookedThrough: most.lookedThrough })).flatMap((thread): ListedThread[] => {
    const team = byId.get(thread.teamId);
    return team ? [{ ...thread, teamSlug: team.slug, teamName: team.name }] : [];
  });
  const groups = [...Map.groupBy(threads, ({ reason }) => reason)].map(([reason, those]) => ({ reason, threads: those }));
  return { since, days, conversations, groups, messages: [...conversations, ...threads].reduce((sum, { unread }) => sum + unread, 0) };
}

/** How far back the next unread thread is looked for, in days. */
const nextWithin = 60;

/** The thread with something unread that matters most to the actor, other than the one they come from: a conversation, without a team, before all others. */
export async function nextUnread(actor: Actor, locale: Locale, after: number | undefined): Promise<{ slug: string | null; id: number; read: number } | null> {
  const conversation = (await conversationsToRead(actor, 2)).find(({ id }) => id !== after);
  if (conversation) return { slug: null, id: conversation.id, read: conversation.read };
  const [threads, teams] = await Promise.all([
    changedThreads(actor, { since: new Date(Date.now() - nextWithin * day), limit: 2, but: after }), teamsOf(actor, locale),
  ]);
  for (const { id, teamId, read } of threads) {
    const team = teams.find((one) => one.id === teamId);
    if (team) return { slug: team.slug, id, read };
  }
  return null;
}
