import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Time } from "~/ui/time";
import { partOfDay, type PartOfDay } from "../contract";

/** "Good morning, Awa", by the reader's own clock. */
export function useGreeting(givenName: string): string {
  const { t } = useLingui();
  const { madeAt, timeZone, locale } = useFormat();
  const hour = Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "numeric", hourCycle: "h23" }).format(new Date(madeAt)));
  const greetings: Record<PartOfDay, string> = {
    morning: t({ id: "home.greeting.morning", message: `Good morning, ${givenName}` }),
    afternoon: t({ id: "home.greeting.afternoon", message: `Good afternoon, ${givenName}` }),
    evening: t({ id: "home.greeting.evening", message: `Good evening, ${givenName}` }),
    night: t({ id: "home.greeting.night", message: `Hello, ${givenName}` }),
  };
  return greetings[partOfDay(hour, locale)];
}

/** Where the reader is, and what time it is there. */
export function WhereAndWhen({ city }: { city: string | null }) {
  const format = useFormat();
  return (
    <span>
      {city ? <>{city} · </> : null}
      <Time dateTime={format.madeAt} absolute={`${format.date(format.madeAt)} · ${format.time(format.madeAt)}`} />
    </span>
  );
}
