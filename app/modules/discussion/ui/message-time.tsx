import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";

/**
 * When a message was written: the author's time, and the reader's where that is another. Browsers and
 * servers do not always know the same clock changes; the server's word stands then.
 */
export function MessageTime({ at, zone }: { at: number; zone: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const moment = new Date(at * 1000);
  const theirs = format.time(moment, zone);
  const yours = format.time(moment);
  return (
    <time dateTime={moment.toISOString().slice(0, 16) + "Z"} suppressHydrationWarning>
      {theirs === yours ? yours : t({ id: "discussion.message.times", message: `${theirs} (yours ${yours})` })}
    </time>
  );
}
