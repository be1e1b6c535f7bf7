import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { calendarEvent, document, newsletterItem, person, team, thread } from "~db/schema";
import { eventHref } from "~/modules/calendar/public.server";
import { threadHref } from "~/modules/discussion/public.server";
import { documentHref } from "~/modules/documents/public.server";
import { peopleVisibleTo, readableTeam, type TeamReader } from "~/modules/teams/public.server";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { IssueItem, ItemKind } from "./contract";

const proposer = alias(person, "proposer");
const teamOfIt = sql<number | null>`coalesce(${thread.teamId}, ${document.teamId}, ${calendarEvent.teamId})`;

/** The thing behind an item is still there, and this reader may read it: the same rule as on its own page. */
function readableBy(reader: TeamReader): SQL {
  const belowTeam = reader.organisationRole === "guest" ? sql`false` : sql`${teamOfIt} is null`;
  const things = sql`(${thread.id} is not null or ${document.id} is not null or ${calendarEvent.id} is not null)`;
  return sql`((${person.id} is not null and ${peopleVisibleTo(reader)}) or (${things} and (${belowTeam} or ${readableTeam(reader, teamOfIt)})))`;
}

/** True where every member of the staff may read the team whose id stands there, or there is none. */
const openToStaff = sql<boolean>`(${teamOfIt} is null or exists (
  select from team standing left join team above on standing.kind = 'working_group' and above.id = standing.parent_id
  where standing.id = ${teamOfIt} and standing.visibility = 'open' and (above.id is null or above.visibility = 'open')))`;

/** For a query of items: those that everybody who gets the letter may read, the staff or one team's members. */
const fitsAudience = (ofTeam: number | null): SQL<boolean> => (ofTeam === null ? openToStaff : sql<boolean>`(${openToStaff} or ${teamOfIt} = ${ofTeam})`);

/** Items with what they are about, as far as this reader may read it. */
export async function itemRows(reader: TeamReader, condition: SQL | undefined, locale: Locale, on: Queryable = database()) {
  const rows = await on
    .select({
      item: newsletterItem,
      title: sql<string>`coalesce(${thread.title}, ${document.title}, ${person.displayName}, ${calendarEvent.title})`,
      handle: person.handle, teamName: sql<string | null>`${team.name} ->> ${locale}::text`, teamSlug: team.slug, by: proposer.displayName,
    })
    .from(newsletterItem)
    .leftJoin(thread, and(eq(newsletterItem.kind, "thread"), eq(thread.id, newsletterItem.targetId)))
    .leftJoin(document, and(eq(newsletterItem.kind, "document"), eq(document.id, newsletterItem.targetId)))
    .leftJoin(person, and(eq(newsletterItem.kind, "person"), eq(person.id, newsletterItem.targetId)))
    .leftJoin(calendarEvent, and(eq(newsletterItem.kind, "event"), eq(calendarEvent.id, newsletterItem.targetId)))
    .leftJoin(team, eq(team.id, teamOfIt))
    .leftJoin(proposer, eq(proposer.id, newsletterItem.proposedById))
    .where(and(condition, readableBy(reader)))
    .orderBy(asc(newsletterItem.position), asc(newsletterItem.id));
  return rows.map(({ item, title, handle, teamName, teamSlug, by }) => ({
    id: item.id, kind: item.kind, title, teamName, line: item.line, language: item.language, by, byId: item.proposedById, createdAt: item.createdAt,
    href: hrefOf(item.kind, { id: item.targetId, title, handle: handle ?? "", teamSlug: teamSlug ?? "" }),
  } satisfies IssueItem & Record<string, unknown>));
}

function hrefOf(kind: ItemKind, { id, title, handle, teamSlug }: { id: number; title: string; handle: string; teamSlug: string }): string {
  switch (kind) {
    case "thread":
      return threadHref(teamSlug, id);
    case "document":
      return documentHref({ id, title });
    case "person":
      return `/experts/${handle}`;
    case "event":
      return eventHref({ id, title });
  }
}

/** For a query of items: what waits in a newsletter's inbox. */
export const inInbox = (newsletterId: number): SQL | undefined =>
  and(eq(newsletterItem.newsletterId, newsletterId), isNull(newsletterItem.issueId), isNull(newsletterItem.declinedAt));

/** How many items of a condition do not fit the audience, or are gone. */
export async function misfits(condition: SQL | undefined, ofTeam: number | null, on: Queryable): Promise<number[]> {
  const rows = await on
    .select({ id: newsletterItem.id, fits: sql<boolean>`(coalesce(${thread.id}, ${document.id}, ${person.id}, ${calendarEvent.id}) is not null and ${fitsAudience(ofTeam)})` })
    .from(newsletterItem)
    .leftJoin(thread, and(eq(newsletterItem.kind, "thread"), eq(thread.id, newsletterItem.targetId)))
    .leftJoin(document, and(eq(newsletterItem.kind, "document"), eq(document.id, newsletterItem.targetId)))
    .leftJoin(person, and(eq(newsletterItem.kind, "person"), eq(person.id, newsletterItem.targetId), eq(person.status, "active")))
    .leftJoin(calendarEvent, and(eq(newsletterItem.kind, "event"), eq(calendarEvent.id, newsletterItem.targetId)))
    .where(condition);
  return rows.filter(({ fits }) => !fits).map(({ id }) => id);
}
