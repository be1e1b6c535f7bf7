import { msg } from "@lingui/core/macro";
import { and, asc, eq, gt } from "drizzle-orm";
import { eventChange } from "~db/schema";
import type { ZoneCities } from "~/modules/organisation/public.server";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { EventRow } from "./access-event.server";
import { dayInWords } from "./day-in-words.server";
import type { ChangedDate } from "./event-rows.server";
import type { NotedChange } from "./note-change.server";
import type { Reader } from "./reader.server";
import { occurrenceOn } from "./time/expand.server";
import { happensOn } from "./time/occurrences.server";
import { wholeSeries } from "./time/series-end.server";
import { whenInWords } from "./when-in-words.server";

/** A letter names at most so many changes, the latest. */
const most = 10;

/** What was done to an event since somebody was written to, each date and the series' end as it was left; nothing for whoever hears of it first. */
export async function changesSince(event: EventRow, mailedSequence: number | null): Promise<NotedChange[]> {
  if (mailedSequence === null) return [];
  const rows = await database()
    .select({ kind: eventChange.kind, onDate: eventChange.onDate })
    .from(eventChange)
    .where(and(eq(eventChange.eventId, event.id), gt(eventChange.sequence, mailedSequence)))
    .orderBy(asc(eventChange.sequence));
  const latest = new Map(rows.map((change) => [subjectOf(change), change]));
  // What was changed last is named, however early it was changed first; the order is that of the first changes.
  const named = rows.filter((change) => latest.get(subjectOf(change)) === change && isStillThere(event, change)).slice(-most);
  return [...latest.values()].filter((change) => named.includes(change));
}

/** Of two changes of one subject the later holds. */
const subjectOf = ({ kind, onDate }: NotedChange) => (["ended", "resumed", "parted"].includes(kind) ? "end" : (onDate ?? "all"));

/** Dates that the series lost meanwhile are named no more. */
const isStillThere = (event: EventRow, { kind, onDate }: NotedChange) => !kind.startsWith("date_") || (onDate !== null && happensOn(wholeSeries(event), onDate));

/** The one date that was called off, where nothing else was done; null otherwise. */
export function onlyDateOff(changes: NotedChange[]): string | null {
  const [only, ...others] = changes;
  return only?.kind === "date_cancelled" && others.length === 0 ? only.onDate : null;
}

/** The changes as sentences; what concerns the whole event is seen in the rest of the letter. */
export function changeSentences(event: EventRow, dates: ChangedDate[], changes: NotedChange[], reader: Reader, cities: ZoneCities): string[] {
  const i18n = i18nFor(reader.locale);

  function nowOn(onDate: string): string {
    const changed = dates.find((date) => date.onDate === onDate) ?? null;
    return [changed?.title, whenInWords(occurrenceOn(event, onDate, changed), reader, cities), changed?.place, changed?.meetingUrl].filter(Boolean).join(", ");
  }

  function sentenceOf({ kind, onDate }: NotedChange): string | null {
    if (kind === "resumed") return i18n._(msg({ id: "calendar.mail.resumed", message: "The later dates of the series take place after all." }));
    if (kind === "restored") return i18n._(msg({ id: "calendar.mail.restored", message: "It takes place after all." }));
    if (kind === "team_reopened") return i18n._(msg({ id: "calendar.mail.reopened", message: "The team is open again, and the event takes place after all." }));
    if (onDate === null) return null;
    const day = dayInWords(event, onDate, reader);
    switch (kind) {
      case "date_cancelled":
        return i18n._(msg({ id: "calendar.mail.dateOff", message: `${day}: called off.` }));
      case "date_restored":
        return i18n._(msg({ id: "calendar.mail.dateRestored", message: `${day}: takes place after all.` }));
      case "date_changed": {
        const now = nowOn(onDate);
        return i18n._(msg({ id: "calendar.mail.dateChanged", message: `${day}: changed. Now: ${now}` }));
      }
      case "ended":
        return i18n._(msg({ id: "calendar.cancelled.following", message: `The last date is ${day}; all that would follow are called off.` }));
      case "parted":
        return i18n._(msg({ id: "calendar.mail.parted", message: `${day}: from then on it is an event of its own, of which another letter tells.` }));
      default:
        return null;
    }
  }

  return changes.flatMap((change) => sentenceOf(change) ?? []);
}
