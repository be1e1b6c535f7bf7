import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { accessTeam, readableTeam, writersOfTeam } from "~/modules/teams/public.server";
import { begunThread, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { begunHref } from "../hrefs";
import { teamReach } from "../mentions/resolve-mentions.server";
import { answersForTeam } from "../policy";
import type { NewThreadDraft } from "../threads-contract";
import { mostBegun } from "./contract";
import { ownBegun } from "./keep-begun-thread.server";

/** What the actor has kept of teams' threads that are not begun, the latest first. It is theirs where they no longer read, too: then without the team's name. */
export const begunThreads = (actor: Actor, locale: Locale) => listed(actor, locale, isNull(begunThread.beginAt), desc(begunThread.keptAt));

/** Those of them that wait for their time, the next first. */
export const waitingThreads = async (actor: Actor, locale: Locale) =>
  (await listed(actor, locale, isNotNull(begunThread.beginAt), asc(begunThread.beginAt))).flatMap(({ beginAt, ...row }) => (beginAt ? [{ ...row, beginAt }] : []));

async function listed(actor: Actor, locale: Locale, which: SQL, order: SQL) {
  const rows = await database()
    .select({
      id: begunThread.id, title: begunThread.title, kind: begunThread.kind, message: begunThread.source, language: begunThread.language, termIds: begunThread.termIds,
      version: begunThread.version, keptAt: begunThread.keptAt, beginAt: begunThread.beginAt,
      slug: team.slug, name: team.name, readable: sql<boolean>`(${readableTeam(actor, begunThread.teamId)})`, writable: writersOfTeam(begunThread.teamId),
    })
    .from(begunThread)
    .innerJoin(team, eq(team.id, begunThread.teamId))
    .innerJoin(person, eq(person.id, begunThread.personId))
    .where(and(eq(begunThread.personId, actor.personId), which))
    .orderBy(order)
    .limit(mostBegun);
  return rows.map(({ slug, name, readable, writable, ...row }) => ({
    ...row, team: readable ? { slug, name: name[locale] } : null,
    // The form is theirs who may still write there; others find all their words in the list.
    href: writable ? begunHref(slug, row.id) : null,
  }));
}

/** What the form of a team's new thread opens with, whether it waits or not; null where nothing of the actor's is kept under this id. */
export async function begunThreadIn(actor: Actor, teamSlug: string, id: string): Promise<NewThreadDraft | null> {
  const [found] = await database().select({ begun: begunThread }).from(begunThread).innerJoin(team, eq(team.id, begunThread.teamId)).where(and(ownBegun(actor, id), eq(team.slug, teamSlug)));
  if (!found) return null;
  const { title, source, kind, language, termIds, version, beginAt } = found.begun;
  return { title, message: source, kind, language, terms: termIds, kept: { id, version, beginAt } };
}

/** The page on which the actor says when a thread is to begin. Throws `not_found`, and `forbidden` where they may not write any more. */
export async function beginLaterView(actor: Actor, id: string, locale: Locale) {
  const [found] = await database().select().from(begunThread).where(ownBegun(actor, id));
  const { teamId, title, source, language, beginAt } = found ?? notFound("thread not begun");
  if (teamId === null) notFound("thread not begun");
  const { team: itsTeam, role } = await accessTeam(actor, { id: teamId }, "post");
  const reach = answersForTeam(role) ? await teamReach(database(), teamId, actor) : undefined;
  return { title, message: source, language, beginAt, reach, team: { slug: itsTeam.slug, name: itsTeam.name[locale] }, href: begunHref(itsTeam.slug, id) };
}
