import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { readableTeam, visibleTeam } from "~/modules/teams/public.server";
import { auditEntry, expertiseTerm, person, team, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamThread } from "./access-thread.server";
import { threadHref } from "./hrefs";
import type { ThreadAct } from "./threads-contract";

/** How many acts a trail goes back. */
const remembered = 100;

/** One thing that was done to a thread. */
export type TrailLine = ThreadAct & {
  id: number;
  at: Date;
  reason: string;
  /** Who did it; null when they are no longer known. */
  by: { handle: string; name: string } | null;
};

/** What was done to a thread, with the names of what it speaks of as far as the reader may know them. */
export interface ThreadTrail {
  title: string;
  language: Locale;
  href: string;
  team: { slug: string; name: string };
  lines: TrailLine[];
  teams: Record<number, string>;
  threads: Record<number, { title: string; href: string }>;
  terms: Record<string, string>;
}

/** Who did what to a thread, the latest first; for whoever reads it. Throws `not_found` and `forbidden`. */
export async function threadTrail(actor: Actor, threadId: number, locale: Locale): Promise<ThreadTrail> {
  const access = await accessTeamThread(actor, threadId, "read");
  const lines = await linesOf(threadId);
  const [teams, threads, terms] = await Promise.all([namesOfTeams(actor, lines, locale), namesOfThreads(actor, lines), labelsOf(lines, locale)]);
  return {
    title: access.thread.title, language: access.thread.language, href: threadHref(access.team.slug, threadId),
    team: { slug: access.team.slug, name: access.team.name[locale] }, lines, teams, threads, terms,
  };
}

async function linesOf(threadId: number): Promise<TrailLine[]> {
  const rows = await database()
    .select({
      id: auditEntry.id, action: auditEntry.action, detail: auditEntry.detail, reason: auditEntry.reason, at: auditEntry.createdAt,
      by: { handle: person.handle, name: person.displayName },
    })
    .from(auditEntry)
    .leftJoin(person, eq(person.id, auditEntry.actorId))
    .where(and(eq(auditEntry.subjectKind, "thread"), eq(auditEntry.subjectId, String(threadId))))
    .orderBy(desc(auditEntry.id))
    .limit(remembered);
  return rows as TrailLine[];
}

async function namesOfTeams(actor: Actor, lines: TrailLine[], locale: Locale): Promise<Record<number, string>> {
  const ids = lines.flatMap((line) => (line.action === "thread.moved" ? line.detail.teams : []));
  if (ids.length === 0) return {};
  const rows = await database().select({ id: team.id, name: sql<string>`${team.name} ->> ${locale}::text` }).from(team).where(and(inArray(team.id, ids), visibleTeam(actor, team.id)));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

async function namesOfThreads(actor: Actor, lines: TrailLine[]): Promise<ThreadTrail["threads"]> {
  const ids = lines.flatMap(({ detail }) => [..."into" in detail ? [detail.into] : [], ..."from" in detail ? [detail.from] : []]);
  if (ids.length === 0) return {};
  const rows = await database()
    .select({ id: thread.id, title: thread.title, slug: team.slug })
    .from(thread)
    .innerJoin(team, eq(team.id, thread.teamId))
    .where(and(inArray(thread.id, ids), readableTeam(actor, thread.teamId)));
  return Object.fromEntries(rows.map(({ id, title, slug }) => [id, { title, href: threadHref(slug, id) }]));
}

async function labelsOf(lines: TrailLine[], locale: Locale): Promise<Record<string, string>> {
  const ids = lines.flatMap((line) => (line.action === "thread.changed" ? line.detail.terms?.flat() ?? [] : []));
  if (ids.length === 0) return {};
  const rows = await database().select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text` }).from(expertiseTerm).where(inArray(expertiseTerm.id, ids));
  return Object.fromEntries(rows.map(({ id, label }) => [id, label]));
}
