import { z } from "zod";
import { standings } from "~/modules/documents/contract";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none } from "~/platform/api/shapes";
import { ApiProblem } from "~/platform/api/api-problem";
import { reaches, type Scope } from "~/platform/auth/scopes";
import { queryMaxLength, searchGroups, searchOrders, searchPages, type Piece, type SearchGroup, type SearchHit } from "../contract";
import { search } from "../search.server";

/** Search finds what its token could read anyway. */
const scopeOf: Record<SearchGroup, Scope> = { people: "experts:read", threads: "threads:read", documents: "documents:read", news: "news:read", events: "events:read", teams: "teams:read" };

const hit = z.object({
  href: z.string().meta({ description: "Path of the page where it is read.", example: "/experts/awa-mbaye" }),
  title: z.string(),
  excerpt: z.string().meta({ description: "The part that fits best." }),
  language: z.string().nullable().meta({ description: "BCP 47 tag; null for texts of several languages." }),
  team: z.string().nullable().meta({ description: "Name of the team it belongs to." }),
  standing: z.enum(standings).nullable().meta({ description: "How guidance stands today; null for all else." }),
  happenedAt: moment.nullable().meta({ description: "Null for people." }),
}).meta({ id: "SearchHit" });

const group = z.object({
  group: z.enum(searchGroups),
  count: z.int(),
  more: z.boolean().meta({ description: "There are more than were counted." }),
  similar: z.boolean().meta({ description: "Nothing fits as it is written; these have similar names." }),
  hits: z.array(hit),
}).meta({ id: "SearchGroup" });

const notUnderstood = z.object({
  text: z.string().meta({ example: "from:nobody" }),
  reason: z.enum(["operator", "value", "person", "team"]).meta({ description: "No such operator (its words are looked for), nothing it can be told, no such person, no such team." }),
}).meta({ id: "NotUnderstood", description: "A part of the query that could not be taken as it is meant." });

const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

const hitOf = ({ href, title, excerpt, language, team, standing, happenedAt }: SearchHit) =>
  ({ href, title: plain(title), excerpt: plain(excerpt), language, team, standing, happenedAt });

const searchEverything = operation({
  id: "search", method: "GET", path: "/search", area: "search", scope: null,
  summary: "Search people, threads, documents, news, events and teams",
  description: "With the same words in any of the six languages, the best first: five of each group, or a page of fifty of the one asked for. Only groups that the token reaches are looked through: people with `experts:read`, the others with their own scopes. The words may be narrowed down by `from:`, `in:`, `has:`, `is:`, `before:`, `after:`, `lang:`, `-word` and `\"phrase\"`; then people are left out.",
  parameters: none,
  query: z.strictObject({
    q: z.string().trim().min(1).max(queryMaxLength).meta({ description: "What to look for.", example: "heat stress" }),
    in: z.enum(searchGroups).optional().meta({ description: "One group only." }),
    page: z.coerce.number().int().min(1).max(searchPages).default(1).meta({ description: "Which page of the one group asked for." }),
    sort: z.enum(searchOrders).default("relevance").meta({ description: "The best first, or the newest." }),
  }),
  problems: ["insufficient_scope"],
  answer: { status: 200, description: "What was found.", schema: z.object({ groups: z.array(group), notUnderstood: z.array(notUnderstood) }) },
  async run({ actor, locale, token, query }) {
    const reached = searchGroups.filter((name) => reaches(token.scopes, scopeOf[name]) && (query.in ?? name) === name);
    if (reached.length === 0) throw new ApiProblem("insufficient_scope");
    const { groups, notUnderstood: unclear } = await search(actor, locale, query.q, { only: query.in, order: query.sort, page: query.page });
    const shown = groups.filter((answer) => reached.includes(answer.group));
    return { result: { groups: shown.map(({ hits, ...facts }) => ({ ...facts, hits: hits.map(hitOf) })), notUnderstood: unclear } };
  },
});

/** The one search over everything. */
export const searchOperations: Operation[] = [searchEverything];
