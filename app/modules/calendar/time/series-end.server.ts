import { Temporal } from "temporal-polyfill";
import type { Repetition } from "../contract";

/** A rule, and what it was before the dates at its end were called off. */
export interface Ended {
  repetition: Repetition | null;
  repetitionBeforeEnd: Repetition | null;
}

/** A series with its whole rule, dates that were called off at its end included. */
export const wholeSeries = <Series extends Ended>(series: Series): Series => ({ ...series, repetition: series.repetitionBeforeEnd ?? series.repetition });

/** A rule that ends before a date, and no later than it does already. */
export function endedBefore(repetition: Repetition, on: string): Repetition {
  const { count: _count, until, ...rule } = repetition;
  const before = Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
  return { ...rule, until: until !== undefined && until < before ? until : before };
}

/**
 * What can still be taken back of a series whose form was filled in again: all, as long as neither its rule nor
 * its days were changed, else nothing.
 */
export const wholeRuleKept = (series: Ended, changed: Repetition | null, days: number): Repetition | null =>
  days === 0 && inOneOrder(changed) === inOneOrder(series.repetition) ? series.repetitionBeforeEnd : null;

const inOneOrder = (rule: Repetition | null) => JSON.stringify(rule && Object.entries(rule).sort(([one], [other]) => one.localeCompare(other)));
