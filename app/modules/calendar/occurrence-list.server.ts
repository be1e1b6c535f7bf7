import { and, eq, type SQL } from "drizzle-orm";
import { calendarEvent, office, team } from "~db/schema";
import { zoneCities } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { beganBeforeArchiving } from "./before-archiving.server";
import type { EventKind, OccurrenceLine } from "./contract";
import { ofTheOrganisation, ownEvent, touchesWindow, visibleEvent } from "./event-predicates.server";
import { changedDates, listedEvents, type ChangedDate, type ListedEvent } from "./event-rows.server";
import { occurrenceLine } from "./occurrence-line.server";
import type { Reader } from "./reader.server";
import { expand, inOrder, type Occurrence } from "./time/expand.server";

/** Which events are wanted; whatever is left out does not narrow. */
export interface EventFilter {
  teamSlug?: string | undefined;
  officeCode?: string | undefined;
  /** Only those of neither a team nor an office. */
  organisation?: boolean | undefined;
  kind?: EventKind | undefined;
  /** Only those that are the actor's own: of their teams and office, or which they answered or are invited to. */
  mine?: boolean | undefined;
}

/** A window of time: `from` belongs to it, `to` does not. */
export interface TimeWindow {
  from: Date;
  to: Date;
}

/** What happens in a window, as far as this actor may see it, earliest first; what a team had planned for after it was archived does not. Two queries. */
export async function occurrencesBetween(actor: Actor, locale: Reader["locale"], window: TimeWindow, filter: EventFilter = {}): Promise<Occurrence<ListedEvent, ChangedDate>[]> {
  const events = await listedEvents(actor, locale, and(visibleEvent(actor), touchesWindow(window.from, window.to), ...narrowed(actor, filter)));
  const changes = await changedDates(events.map((event) => event.id));
  return events
    .flatMap((event) => expand(event, changes.get(event.id) ?? [], window.from, window.to))
    .filter((occurrence) => beganBeforeArchiving(occurrence.event.archivedAt, occurrence))
    .sort(inOrder);
}

/** The same as lines of a list, in the reader's language and by their clock. */
export async function occurrenceLines(actor: Actor, reader: Reader, window: TimeWindow, filter: EventFilter = {}): Promise<OccurrenceLine[]> {
  const [found, cities] = await Promise.all([occurrencesBetween(actor, reader.locale, window, filter), zoneCities(reader.locale)]);
  return found.map((occurrence) => occurrenceLine(occurrence, reader, cities));
}

function narrowed(actor: Actor, { teamSlug, officeCode, organisation, kind, mine }: EventFilter): (SQL | undefined)[] {
  return [
    teamSlug === undefined ? undefined : eq(team.slug, teamSlug),
    officeCode === undefined ? undefined : eq(office.code, officeCode),
    organisation ? ofTheOrganisation() : undefined,
    kind === undefined ? undefined : eq(calendarEvent.kind, kind),
    mine ? ownEvent(actor) : undefined,
  ];
}
