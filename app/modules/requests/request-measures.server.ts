import { and, eq, sql, type SQL } from "drizzle-orm";
import { office, person, supportRequest, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { visibleRequest } from "./request-predicates.server";

/** How far the measures look back, in days. */
const measuredDays = 365;

const median = (until: typeof supportRequest.answeredAt) =>
  sql<number | null>`(percentile_cont(0.5) within group (order by extract(epoch from ${until} - ${supportRequest.submittedAt})) filter (where ${until} is not null))::float / 86400`;

const measures = {
  sent: sql<number>`count(*)::int`,
  answered: sql<number>`(count(*) filter (where ${supportRequest.answeredAt} is not null))::int`,
  inTime: sql<number>`(count(*) filter (where ${supportRequest.answeredAt} <= ${supportRequest.answerDueAt}))::int`,
  answer: median(supportRequest.answeredAt), match: median(supportRequest.matchedAt), close: median(supportRequest.closedAt),
};

const measured = (actor: Actor): SQL | undefined => and(visibleRequest(actor), sql`${supportRequest.submittedAt} > now() - make_interval(days => ${measuredDays})`);

/**
 * How long requests of the last year took to a first answer, to somebody found and to the end: medians in days, by the
 * team that answers and by the region that asks, of the requests this actor may know of. Two queries.
 */
export async function requestMeasures(actor: Actor, locale: Locale) {
  const name = sql<string>`${team.name} ->> ${locale}::text`;
  const [byTeam, byRegion] = await Promise.all([
    database().select({ slug: team.slug, name, ...measures }).from(supportRequest).innerJoin(team, eq(team.id, supportRequest.teamId)).where(measured(actor)).groupBy(team.id).orderBy(sql`count(*) desc`, name),
    database().select({ region: office.region, ...measures }).from(supportRequest).innerJoin(person, eq(person.id, supportRequest.requesterId)).innerJoin(office, eq(office.id, supportRequest.officeId)).where(measured(actor)).groupBy(office.region).orderBy(office.region),
  ]);
  return { byTeam, byRegion };
}

