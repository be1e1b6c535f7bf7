import { and, desc, eq, inArray, notInArray, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { expertiseTerm, office, person, supportRequest, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { dateIn } from "~/platform/working-week/working-week.server";
import { endedStates, requestPageSize } from "./contract";
import { visibleRequest, waitsFor } from "./request-predicates.server";
import type { RequestQuery } from "./schema.server";

const requester = alias(person, "requester");

/** What a row says of a request. */
const lineColumns = (actor: Actor, locale: Locale) => ({
  id: supportRequest.id, title: supportRequest.title, language: supportRequest.language, kind: supportRequest.kind, state: supportRequest.state, stateSince: supportRequest.stateSince,
  field: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, countryIso2: supportRequest.countryIso2, startsOn: supportRequest.startsOn, endsOn: supportRequest.endsOn,
  teamSlug: team.slug, teamName: sql<string | null>`${team.name} ->> ${locale}::text`,
  requesterName: requester.displayName, officeName: sql<string | null>`${office.name} ->> ${locale}::text`, city: sql<string | null>`${office.city} ->> ${locale}::text`,
  answerDueAt: supportRequest.answerDueAt, answeredAt: supportRequest.answeredAt, submittedAt: supportRequest.submittedAt,
  waits: sql<boolean>`${waitsFor(actor, dateIn(actor.timeZone, new Date()))}`.as("waits"),
});

/** Requests that fit a condition, those waiting for the reader first, then the longest in their state. */
export const linesWhere = (actor: Actor, locale: Locale, where: SQL | undefined, { limit, offset = 0 }: { limit: number; offset?: number }) =>
  database()
    .select(lineColumns(actor, locale))
    .from(supportRequest)
    .innerJoin(expertiseTerm, eq(expertiseTerm.id, supportRequest.termId))
    .innerJoin(requester, eq(requester.id, supportRequest.requesterId))
    .leftJoin(office, eq(office.id, supportRequest.officeId))
    .leftJoin(team, eq(team.id, supportRequest.teamId))
    .where(and(visibleRequest(actor), where))
    .orderBy(sql`waits desc`, desc(supportRequest.updatedAt), desc(supportRequest.id))
    .limit(limit)
    .offset(offset)
    .then((rows) => rows.map(({ countryIso2, ...row }) => ({ ...row, iso2: countryIso2, country: countryIso2 ? formatFor(locale, "UTC").country(countryIso2) : null })));

export type RequestLine = Awaited<ReturnType<typeof linesWhere>>[number];

const shownBy = (actor: Actor, show: RequestQuery["show"]): SQL | undefined => {
  switch (show) {
    case "open": return notInArray(supportRequest.state, [...endedStates]);
    case "ended": return inArray(supportRequest.state, [...endedStates]);
    case "mine": return eq(supportRequest.requesterId, actor.personId);
    case "all": return undefined;
  }
};

/** What the list's filters let through; for the list, the board, the calendar and the export alike. */
export const filtered = (actor: Actor, query: Pick<RequestQuery, "show" | "state" | "kind" | "team" | "country">): SQL | undefined =>
  and(
    shownBy(actor, query.show),
    query.state ? eq(supportRequest.state, query.state) : undefined,
    query.kind ? eq(supportRequest.kind, query.kind) : undefined,
    query.team ? sql`${supportRequest.teamId} = (select chosen.id from team chosen where chosen.slug = ${query.team})` : undefined,
    query.country ? eq(supportRequest.countryIso2, query.country) : undefined,
  );

/** How many cards a board or a calendar shows at most. */
const boardSize = 200;

/** The requests this actor may know of, by the filters of the address, with what they can be narrowed to. */
export async function requestList(actor: Actor, query: RequestQuery, locale: Locale) {
  const where = filtered(actor, query);
  const window = query.view === "list" ? { limit: requestPageSize, offset: (query.page - 1) * requestPageSize } : { limit: boardSize };
  const [rows, [all], options] = await Promise.all([
    linesWhere(actor, locale, where, window),
    database().select({ count: sql<number>`count(*)::int`, waiting: sql<number>`(count(*) filter (where ${waitsFor(actor, dateIn(actor.timeZone, new Date()))}))::int` })
      .from(supportRequest).where(and(visibleRequest(actor), where)),
    optionsFor(actor, locale),
  ]);
  return { rows, count: all?.count ?? 0, waiting: all?.waiting ?? 0, ...options };
}

/** Teams and countries of the requests one may know of. */
async function optionsFor(actor: Actor, locale: Locale) {
  const rows = await database()
    .selectDistinct({ slug: team.slug, name: sql<string | null>`${team.name} ->> ${locale}::text`, iso2: supportRequest.countryIso2 })
    .from(supportRequest).leftJoin(team, eq(team.id, supportRequest.teamId)).where(visibleRequest(actor));
  const names = formatFor(locale, "UTC");
  const sorted = (options: Map<string, string>) => [...options].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, locale));
  return {
    teams: sorted(new Map(rows.flatMap(({ slug, name }) => (slug && name ? [[slug, name]] : [])))),
    countries: sorted(new Map(rows.flatMap(({ iso2 }) => (iso2 ? [[iso2, names.country(iso2)]] : [])))),
  };
}

/** What waits for this actor among requests, the oldest first, for Today. */
export const requestsWaiting = (actor: Actor, locale: Locale, limit: number): Promise<RequestLine[]> =>
  linesWhere(actor, locale, sql`${waitsFor(actor, dateIn(actor.timeZone, new Date()))} and ${supportRequest.state} <> 'draft'`, { limit });

/** The open requests of a country, as far as this actor may know of them. */
export const openRequestsIn = (actor: Actor, iso2: string, locale: Locale, limit: number): Promise<RequestLine[]> =>
  linesWhere(actor, locale, and(eq(supportRequest.countryIso2, iso2), notInArray(supportRequest.state, [...endedStates, "draft"])), { limit });
