import { useFormat } from "~/platform/i18n/format";
import { Time } from "~/ui/time";

/** A moment in full; `at` in seconds since 1970. */
export function MomentOf({ at }: { at: number }) {
  const format = useFormat();
  const moment = new Date(at * 1000);
  return <Time dateTime={moment.toISOString()} absolute={format.dateTime(moment)} />;
}
