import { and, desc, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { searchEntry, team } from "~db/schema";
import { visiblePerson } from "~/modules/experts/public.server";
import type { PersonFacts } from "~/modules/organisation/contract";
import { personLines } from "~/modules/organisation/public.server";
import { readableTeam, visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";
import { comparingNames, likenessOf, matchOf, type Match, type Searchable } from "~/platform/text/match.server";
import type { Question } from "~/platform/text/question";
import { searchGroups, type SearchAnswer, type SearchGroup, type SearchGroupAnswer, type SearchKind } from "./contract";
import { excerptOf, markWords } from "./excerpt";

const kindsOf: Record<SearchGroup, SearchKind[]> = {
  people: ["person"], threads: ["thread", "message"], documents: ["document"], teams: ["team"],
};

/** How many of each group are shown side by side, and how many when one group is asked for alone. */
const overviewLimit = 5;
const groupLimit = 50;
/** Of what fits, the newest so many are ranked and counted: it bounds the cost of a common word. */
const consideredAtMost = 1000;

/** The id of an entry of this kind as a number; guarded, because other kinds have ids that are none. */
const idOf = (kind: SearchKind) => sql`case when ${searchEntry.kind} = ${kind} then ${searchEntry.entityId}::int end`;

/** The same rules as reading the things themselves: what may not be read is neither found nor counted. */
function findableBy(actor: Actor, group: SearchGroup): SQL | undefined {
  if (group === "people") return visiblePerson(actor, idOf("person"));
  if (group === "teams") return visibleTeam(actor, idOf("team"));
  const readable = readableTeam(actor, searchEntry.teamId);
  return actor.organisationRole === "guest" ? readable : or(isNull(searchEntry.teamId), readable);
}

type MatchOn = (table: Searchable & { names: SQL }) => Match;

/** The newest entries that fit, ranked; a thread stands once, by whichever of its messages fits best. */
function rankedEntries(on: Queryable, actor: Actor, group: SearchGroup, matchOn: MatchOn) {
  const { kind, entityId, href, happenedAt, vector, folded, names } = searchEntry;
  const fitting = on
    .select({ kind, entityId, happenedAt, vector, folded, names, page: sql<string>`substring(${href} from '^[^?#]*')`.as("page") })
    .from(searchEntry)
    .where(and(inArray(kind, kindsOf[group]), matchOn({ vector, folded, names: sql`${names}` }).where, findableBy(actor, group)))
    .orderBy(desc(happenedAt))
    .limit(consideredAtMost)
    .as("fitting");
  const rank = matchOn({ vector: fitting.vector, folded: fitting.folded, names: sql`${fitting.names}` }).rank;
  return on
    .select({
      kind: fitting.kind, entityId: fitting.entityId, rank: rank.as("rank"),
      place: sql<number>`row_number() over (partition by ${fitting.page} order by ${rank} desc, ${fitting.happenedAt} desc)`.as("place"),
      considered: sql<number>`count(*) over ()`.as("considered"),
    })
    .from(fitting)
    .as("ranked");
}

function bestEntries(on: Queryable, actor: Actor, group: SearchGroup, matchOn: MatchOn, limit: number) {
  const ranked = rankedEntries(on, actor, group, matchOn);
  return on
    .select({
      kind: searchEntry.kind, entityId: searchEntry.entityId, href: searchEntry.href, language: searchEntry.language,
      title: searchEntry.title, body: searchEntry.body, happenedAt: searchEntry.happenedAt, team: team.name,
      count: sql<number>`count(*) over ()::int`,
      more: sql<boolean>`${ranked.considered} = ${consideredAtMost}`,
    })
    .from(ranked)
    .innerJoin(searchEntry, and(eq(searchEntry.kind, ranked.kind), eq(searchEntry.entityId, ranked.entityId)))
    .leftJoin(team, eq(team.id, searchEntry.teamId))
    .where(eq(ranked.place, 1))
    .orderBy(desc(ranked.rank), desc(searchEntry.happenedAt), searchEntry.entityId)
    .limit(limit);
}

async function searchGroup(actor: Actor, locale: Locale, question: Question, group: SearchGroup, limit: number): Promise<SearchGroupAnswer> {
  let rows = await bestEntries(database(), actor, group, (table) => matchOf(question, table), limit);
  const similar = rows.length === 0 && (group === "people" || group === "teams");
  if (similar) rows = await comparingNames((tx) => bestEntries(tx, actor, group, (table) => likenessOf(question, table.names), limit));
  const people = group === "people" ? await personLines(rows.map((row) => Number(row.entityId)), locale) : null;
  return {
    group,
    similar,
    count: rows[0]?.count ?? 0,
    more: rows[0]?.more ?? false,
    hits: rows.map(({ title, body, team: names, count: _count, more: _more, ...row }) => ({
      ...row,
      title: markWords(title, question),
      excerpt: excerptOf(body, question),
      team: names?.[locale] ?? null,
      person: whoIs(people?.get(Number(row.entityId))),
      happenedAt: row.happenedAt.toISOString(),
    })),
  };
}

const whoIs = (facts: PersonFacts | undefined) =>
  facts ? { nativeName: facts.nativeName, title: facts.title, city: facts.city, timeZone: facts.timeZone } : null;

/**
 * Looks for people, threads, documents and teams with the same words, in any of the six languages, best
 * first. Names that are merely similar are given where nobody fits exactly.
 */
export async function search(actor: Actor, locale: Locale, query: string, only?: SearchGroup): Promise<SearchAnswer> {
  const question = await ask(query);
  if (!question) return { query, groups: [] };
  const groups = only ? [only] : searchGroups;
  const limit = only ? groupLimit : overviewLimit;
  return { query, groups: await Promise.all(groups.map((group) => searchGroup(actor, locale, question, group, limit))) };
}
