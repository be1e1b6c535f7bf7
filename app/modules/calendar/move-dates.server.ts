import { and, eq, gte } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { eventAbsence, eventOccurrence, townHallQuestion } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { happensOn, type Series } from "./time/occurrences.server";
import { wallText, wallTime } from "./time/wall-time.server";

interface Move {
  from: number;
  /** Dates from this one on; null for all. */
  since: string | null;
  /** How far the series moved. */
  days: number;
  /** The series as it is now: what it no longer has is forgotten. */
  keep: Series;
}

/**
 * Carries what belongs to single dates (changes, absences, questions) along with a series that was moved,
 * or over to the series that was parted from it.
 */
export async function moveDates(tx: Transaction, to: number, { from, since, days, keep }: Move): Promise<void> {
  if (days === 0 && from === to && since === null) return forgetOthers(tx, to, keep);
  const later = (date: string) => Temporal.PlainDate.from(date).add({ days }).toString();
  const laterTime = (time: string | null) => (time === null ? null : wallText(wallTime(time).add({ days })));
  const changed = await tx.delete(eventOccurrence).where(and(eq(eventOccurrence.eventId, from), since ? gte(eventOccurrence.onDate, since) : undefined)).returning();
  const absent = await tx.delete(eventAbsence).where(and(eq(eventAbsence.eventId, from), since ? gte(eventAbsence.onDate, since) : undefined)).returning();
  const kept = changed.map((row) => ({ ...row, eventId: to, onDate: later(row.onDate), startsAt: laterTime(row.startsAt), endsAt: laterTime(row.endsAt) }));
  const away = absent.map((row) => ({ ...row, eventId: to, onDate: later(row.onDate) }));
  if (kept.length > 0) await tx.insert(eventOccurrence).values(kept);
  if (away.length > 0) await tx.insert(eventAbsence).values(away);
  const asked = await tx.select({ id: townHallQuestion.id, onDate: townHallQuestion.onDate }).from(townHallQuestion).where(and(eq(townHallQuestion.eventId, from), since ? gte(townHallQuestion.onDate, since) : undefined));
  for (const question of asked) await tx.update(townHallQuestion).set({ eventId: to, onDate: later(question.onDate) }).where(eq(townHallQuestion.id, question.id));
  await forgetOthers(tx, to, keep);
}

async function forgetOthers(tx: Transaction, eventId: number, series: Series): Promise<void> {
  const dates = await tx.select({ onDate: eventOccurrence.onDate }).from(eventOccurrence).where(eq(eventOccurrence.eventId, eventId));
  for (const { onDate } of dates) {
    if (happensOn(series, onDate)) continue;
    await tx.delete(eventOccurrence).where(and(eq(eventOccurrence.eventId, eventId), eq(eventOccurrence.onDate, onDate)));
  }
}
