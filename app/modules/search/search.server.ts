import { and, desc, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { searchEntry, team } from "~db/schema";
import { visiblePerson } from "~/modules/experts/public.server";
import { readableTeam, visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { matchOf, type Match } from "~/platform/text/match.server";
import { searchGroups, type SearchAnswer, type SearchGroup, type SearchHit, type SearchKind } from "./contract";
import { excerptOf, markWords } from "./excerpt";

const kindsOf: Record<SearchGroup, SearchKind[]> = {
  people: ["person"], threads: ["thread", "message"], documents: ["document"], teams: ["team"],
};

/** How many of each group are shown side by side, and how many when one group is asked for alone. */
const overviewLimit = 5;
const groupLimit = 50;

/** The id of an entry of this kind as a number; guarded, because other kinds have ids that are none. */
const idOf = (kind: SearchKind) => sql`case when ${searchEntry.kind} = ${kind} then ${searchEntry.entityId}::int end`;

/** A thread is shown once, however many of its messages fit: by the one that fits best. */
const page = sql`split_part(${searchEntry.href}, '#', 1)`;

/** The same rules as reading the things themselves: what may not be read is neither found nor counted. */
function findableBy(actor: Actor, group: SearchGroup): SQL | undefined {
  if (group === "people") return visiblePerson(actor, idOf("person"));
  if (group === "teams") return visibleTeam(actor, idOf("team"));
  return or(isNull(searchEntry.teamId), readableTeam(actor, searchEntry.teamId));
}

async function searchGroup(actor: Actor, locale: Locale, match: Match, group: SearchGroup, limit: number) {
  const fitting = database()
    .select({
      kind: searchEntry.kind, entityId: searchEntry.entityId,
      rank: sql<number>`${match.rank}`.as("rank"),
      place: sql<number>`row_number() over (partition by ${page} order by ${match.rank} desc, ${searchEntry.happenedAt} desc)`.as("place"),
    })
    .from(searchEntry)
    .where(and(inArray(searchEntry.kind, kindsOf[group]), match.where, findableBy(actor, group)))
    .as("fitting");
  const rows = await database()
    .select({
      kind: searchEntry.kind, entityId: searchEntry.entityId, href: searchEntry.href, language: searchEntry.language,
      title: searchEntry.title, body: searchEntry.body, happenedAt: searchEntry.happenedAt, team: team.name,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(fitting)
    .innerJoin(searchEntry, and(eq(searchEntry.kind, fitting.kind), eq(searchEntry.entityId, fitting.entityId)))
    .leftJoin(team, eq(team.id, searchEntry.teamId))
    .where(eq(fitting.place, 1))
    .orderBy(desc(fitting.rank), desc(searchEntry.happenedAt))
    .limit(limit);
  const hits: SearchHit[] = rows.map((row) => ({
    kind: row.kind, entityId: row.entityId, href: row.href, language: row.language,
    title: markWords(row.title, match.words), excerpt: excerptOf(row.body, match.words),
    team: row.team?.[locale] ?? null, happenedAt: row.happenedAt.toISOString(),
  }));
  return { group, count: rows[0]?.count ?? 0, hits };
}

/** Looks for people, threads, documents and teams with the same words, in any of the six languages. */
export async function search(actor: Actor, locale: Locale, query: string, only?: SearchGroup): Promise<SearchAnswer> {
  const match = matchOf(query, searchEntry, { typos: sql`${searchEntry.kind} in ('person', 'team')` });
  if (!match) return { query, groups: [] };
  const groups = only ? [only] : searchGroups;
  const limit = only ? groupLimit : overviewLimit;
  return { query, groups: await Promise.all(groups.map((group) => searchGroup(actor, locale, match, group, limit))) };
}
