import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Time } from "~/ui/time";

interface ChangedLineProps {
  at: Date | string;
  by: string;
}

/** "Changed 3 hours ago by …": the one line that says how fresh a document is. */
export function ChangedLine({ at, by }: ChangedLineProps) {
  const format = useFormat();
  const dateTime = typeof at === "string" ? at : at.toISOString();
  const time = <Time dateTime={dateTime} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />;
  return <span><Trans id="documents.changed">Changed {time} by <bdi>{by}</bdi></Trans></span>;
}
