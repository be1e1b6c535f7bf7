import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import { searchEntry, team } from "~db/schema";
import { readableAnnouncementIds } from "~/modules/announcements/public.server";
import { ownConversation } from "~/modules/discussion/public.server";
import { readableIssueIds } from "~/modules/newsletters/public.server";
import { visibleTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { oneOf } from "~/platform/database/one-of.server";
import { matchOf } from "~/platform/text/match.server";
import type { Question } from "~/platform/text/question";
import { searchPages, searchPageSize, type SearchGroup, type SearchOrder } from "./contract";

export type IndexedGroup = Exclude<SearchGroup, "people">;

/** As literals, so that Postgres knows which of the partial indexes serves. */
const kindsOf: Record<IndexedGroup, SQL> = {
  threads: sql`${searchEntry.kind} in ('thread', 'message')`,
  documents: sql`${searchEntry.kind} = 'document'`,
  news: sql`${searchEntry.kind} in ('announcement', 'newsletter')`,
  events: sql`${searchEntry.kind} = 'event'`,
  teams: sql`${searchEntry.kind} = 'team'`,
};

/** Of what fits, the newest so many are ranked and counted: it bounds the cost of a common word. */
const consideredAtMost = searchPages * searchPageSize;

/** What is looked for: a question, null where conditions say it all, and what the index is asked beside. */
export interface Wanted {
  /** The teams whose texts the actor may read: as plain numbers, for then Postgres plans one scan for all instead of one for each. */
  readableTeams: number[];
  question: Question | null;
  where: SQL | undefined;
  order: SearchOrder;
}

/** The same rules as reading the things themselves: what may not be read is neither found nor counted. */
function findableBy(actor: Actor, group: IndexedGroup, readableTeams: number[]): SQL<boolean> {
  if (group === "teams") return visibleTeam(actor, searchEntry.teamId);
  if (group === "news") {
    const thing = sql`split_part(${searchEntry.entityId}, '-', 1)::int`;
    return sql<boolean>`case ${searchEntry.kind} when 'announcement' then ${thing} in (${readableAnnouncementIds(actor)}) else ${thing} in (${readableIssueIds(actor)}) end`;
  }
  const readable = oneOf(searchEntry.teamId, readableTeams, "int");
  if (group === "threads") return sql<boolean>`(${readable} or ${ownConversation(actor, searchEntry.conversationId)})`;
  return group === "events" && actor.organisationRole !== "guest" ? sql<boolean>`(${searchEntry.teamId} is null or ${readable})` : readable;
}

/** The newest entries that fit, ranked; a thread stands once, by whichever of its messages fits best. */
function rankedEntries(actor: Actor, group: IndexedGroup, { question, where, order, readableTeams }: Wanted) {
  const { kind, entityId, href, happenedAt, vector, arabic, weight } = searchEntry;
  const fitting = database()
    .select({ kind, entityId, happenedAt, vector, arabic, weight, page: sql<string>`substring(${href} from '^[^?#]*')`.as("page") })
    .from(searchEntry)
    .where(and(kindsOf[group], question ? matchOf(question, searchEntry).where : undefined, where, findableBy(actor, group, readableTeams)))
    .orderBy(desc(happenedAt))
    .limit(consideredAtMost)
    .as("fitting");
  const rank = question && order === "relevance" ? sql<number>`(${matchOf(question, fitting).rank} * ${fitting.weight})` : sql<number>`0::real`;
  return database()
    .select({
      kind: fitting.kind, entityId: fitting.entityId, rank: rank.as("rank"),
      place: sql<number>`row_number() over (partition by ${fitting.page} order by ${rank} desc, ${fitting.happenedAt} desc)`.as("place"),
      considered: sql<number>`count(*) over ()`.as("considered"),
    })
    .from(fitting)
    .as("ranked");
}

/** The best (or newest) entries of a group with how many there are, as far as they were considered. */
export function bestEntries(actor: Actor, group: IndexedGroup, wanted: Wanted, { limit, offset }: { limit: number; offset: number }) {
  const ranked = rankedEntries(actor, group, wanted);
  return database()
    .select({
      kind: searchEntry.kind, entityId: searchEntry.entityId, href: searchEntry.href, language: searchEntry.language,
      title: searchEntry.title, body: searchEntry.body, places: searchEntry.places, happenedAt: searchEntry.happenedAt, teamNames: team.name, teamPurposes: team.purpose,
      count: sql<number>`count(*) over ()::int`,
      more: sql<boolean>`${ranked.considered} = ${consideredAtMost}`,
    })
    .from(ranked)
    .innerJoin(searchEntry, and(eq(searchEntry.kind, ranked.kind), eq(searchEntry.entityId, ranked.entityId)))
    .leftJoin(team, eq(team.id, searchEntry.teamId))
    .where(eq(ranked.place, 1))
    .orderBy(desc(ranked.rank), desc(searchEntry.happenedAt), searchEntry.entityId)
    .limit(limit)
    .offset(offset);
}
