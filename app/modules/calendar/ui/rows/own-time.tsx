import { Trans } from "@lingui/react/macro";
import type { OwnTime } from "../../contract";

/** The clock of the place where it happens, for a list: "18:00 in Geneva". */
export function OwnTimeShort({ ownTime }: { ownTime: OwnTime }) {
  const { time, dayShift } = ownTime;
  const city = <bdi>{ownTime.city}</bdi>;
  if (dayShift < 0) return <Trans id="calendar.ownTime.before">{time} the day before in {city}</Trans>;
  if (dayShift > 0) return <Trans id="calendar.ownTime.after">{time} the next day in {city}</Trans>;
  return <Trans id="calendar.ownTime.same">{time} in {city}</Trans>;
}

/** The same as a sentence: "18:00 in Geneva is 01:00 the next day for you". */
export function OwnTimeSentence({ ownTime, from }: { ownTime: OwnTime; from: string }) {
  const { time, dayShift } = ownTime;
  const city = <bdi>{ownTime.city}</bdi>;
  if (dayShift < 0) return <Trans id="calendar.sentence.next">{time} in {city} is {from} the next day for you.</Trans>;
  if (dayShift > 0) return <Trans id="calendar.sentence.before">{time} in {city} is {from} the day before for you.</Trans>;
  return <Trans id="calendar.sentence.same">{time} in {city} is {from} for you.</Trans>;
}
