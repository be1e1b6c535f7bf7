import { sql } from "drizzle-orm";
import { accessTeam, readersOfTeam, teamsOf } from "~/modules/teams/public.server";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "./access-thread.server";
import { mayStart } from "./policy";

/** Where a thread can go, and what that changes. */
export interface MoveView {
  team: { slug: string; name: string };
  title: string;
  language: Locale;
  /** The reader's other teams in which they may start such a thread. */
  targets: { slug: string; name: string }[];
  /** The team chosen, with how many people read the thread then who do not now, and the other way round. */
  chosen: { slug: string; name: string; gained: number; lost: number } | null;
}

/** A thread, to be moved; `to` is the team that was chosen. Needs `order`. A team that cannot be chosen is none. */
export async function moveView(actor: Actor, threadId: number, locale: Locale, to: string | undefined): Promise<MoveView> {
  const { thread, team } = await accessTeamThread(actor, threadId, "order");
  const targets = (await teamsOf(actor, locale)).filter(({ id, role }) => id !== team.id && role !== "observer" && mayStart(thread.kind, role));
  const target = targets.find(({ slug }) => slug === to);
  return {
    team: { slug: team.slug, name: team.name[locale] }, title: thread.title, language: thread.language,
    targets: targets.map(({ slug, name }) => ({ slug, name })),
    chosen: target ? { slug: target.slug, name: target.name, ...(await readersChanged(actor, team.id, target.id)) } : null,
  };
}

async function readersChanged(actor: Actor, fromTeamId: number, toTeamId: number): Promise<{ gained: number; lost: number }> {
  await accessTeam(actor, { id: toTeamId }, "post");
  const [now, then] = [readersOfTeam(fromTeamId), readersOfTeam(toTeamId)];
  const [row] = await database()
    .select({ gained: sql<number>`count(*) filter (where ${then} and not ${now})::int`, lost: sql<number>`count(*) filter (where ${now} and not ${then})::int` })
    .from(person);
  return row ?? { gained: 0, lost: 0 };
}
