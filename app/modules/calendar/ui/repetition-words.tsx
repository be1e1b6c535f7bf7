import { Trans, Plural } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import type { RepetitionFacts } from "../repetition-facts.server";

/** How an event comes again, as a sentence. */
export function RepetitionWords({ repetition }: { repetition: RepetitionFacts }) {
  const { count, until } = repetition;
  return (
    <span>
      <HowOften repetition={repetition} />
      {count === null ? null : <>; <Plural id="calendar.repeat.count" value={count} one="# time in all" other="# times in all" /></>}
      {until === null ? null : <>; <Trans id="calendar.repeat.until">until {until}</Trans></>}
    </span>
  );
}

function HowOften({ repetition }: { repetition: RepetitionFacts }) {
  const format = useFormat();
  const { frequency, interval, ordinal, dayOfMonth, weekdays } = repetition;
  const days = format.list(weekdays);
  switch (frequency) {
    case "daily":
      return <Plural id="calendar.repeat.daily" value={interval} one="Every day" other="Every # days" />;
    case "weekly":
      return <><Plural id="calendar.repeat.weekly" value={interval} one="Every week" other="Every # weeks" />: {days}</>;
    case "monthly_date":
      return <><Plural id="calendar.repeat.monthly" value={interval} one="Every month" other="Every # months" />: <Trans id="calendar.repeat.onDay">day {dayOfMonth}</Trans></>;
    case "monthly_weekday":
      return <><Plural id="calendar.repeat.monthly" value={interval} one="Every month" other="Every # months" />: <OrdinalWeekday ordinal={ordinal} weekday={days} /></>;
  }
}

function OrdinalWeekday({ ordinal, weekday }: { ordinal: number; weekday: string }) {
  if (ordinal === 1) return <Trans id="calendar.repeat.first">first {weekday}</Trans>;
  if (ordinal === 2) return <Trans id="calendar.repeat.second">second {weekday}</Trans>;
  if (ordinal === 3) return <Trans id="calendar.repeat.third">third {weekday}</Trans>;
  if (ordinal === 4) return <Trans id="calendar.repeat.fourth">fourth {weekday}</Trans>;
  return <Trans id="calendar.repeat.last">last {weekday}</Trans>;
}
