import { and, desc, eq } from "drizzle-orm";
import { accessTeam, readableTeam, teamsOf } from "~/modules/teams/public.server";
import { team, teamLevel, thread, threadLevel } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "../access-thread.server";
import type { AttentionLevel } from "../contract";
import { readableThread, titleFor } from "../conversations/conversation-predicates.server";
import { threadHref } from "../hrefs";
import { effectiveLevel } from "./effective-level";
import { tiesOf } from "./ties.server";

/** How closely the actor follows a team. Throws `not_found` and `forbidden`. */
export async function teamLevelView(actor: Actor, slug: string, locale: Locale) {
  const { team: found } = await accessTeam(actor, { slug }, "read");
  const [row] = await database().select({ level: teamLevel.level }).from(teamLevel).where(and(eq(teamLevel.teamId, found.id), eq(teamLevel.personId, actor.personId)));
  return { slug: found.slug, name: found.name[locale], level: row?.level ?? ("normal" as AttentionLevel) };
}

/** How closely the actor follows a thread: their choice for it, and what holds without one. Throws `not_found` and `forbidden`. */
export async function threadLevelView(actor: Actor, threadId: number, locale: Locale) {
  const { thread: found, team: itsTeam } = await accessTeamThread(actor, threadId, "read");
  const [row] = await database().select({ ties: tiesOf(actor.personId) }).from(thread).where(eq(thread.id, threadId));
  const ties = row?.ties ?? { thread: null, team: null, wrote: false };
  return {
    id: found.id, title: found.title, language: found.language, team: { slug: itsTeam.slug, name: itsTeam.name[locale] },
    chosen: ties.thread, otherwise: effectiveLevel({ ...ties, thread: null }),
  };
}

/** Most threads whose choices are listed. */
const listedThreads = 100;

/** All the actor has chosen, and their own teams where they have chosen nothing. */
export async function levelsOf(actor: Actor, locale: Locale) {
  const [teams, chosen, threads] = await Promise.all([
    teamsOf(actor, locale),
    database()
      .select({ id: team.id, slug: team.slug, name: team.name, level: teamLevel.level })
      .from(teamLevel)
      .innerJoin(team, eq(team.id, teamLevel.teamId))
      .where(and(eq(teamLevel.personId, actor.personId), readableTeam(actor, team.id))),
    database()
      .select({ id: thread.id, title: titleFor(actor.personId), language: thread.language, slug: team.slug, level: threadLevel.level })
      .from(threadLevel)
      .innerJoin(thread, eq(thread.id, threadLevel.threadId))
      .leftJoin(team, eq(team.id, thread.teamId))
      .where(and(eq(threadLevel.personId, actor.personId), readableThread(actor)))
      .orderBy(desc(thread.lastMessageAt))
      .limit(listedThreads),
  ]);
  const levels = new Map(chosen.map(({ id, level }) => [id, level]));
  const own = new Set(teams.map(({ id }) => id));
  const others = chosen.filter(({ id }) => !own.has(id)).map(({ name, ...rest }) => ({ ...rest, name: name[locale] }));
  return {
    teams: [...teams.map(({ id, slug, name }) => ({ id, slug, name, level: levels.get(id) ?? ("normal" as AttentionLevel) })), ...others],
    threads: threads.map(({ slug, ...rest }) => ({ ...rest, href: threadHref(slug, rest.id) })),
  };
}
