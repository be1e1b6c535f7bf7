import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";

/** Whether the link to a first password still works, by the moment the page was made. */
export function LinkUntil({ until }: { until: string | null }) {
  const format = useFormat();
  if (until === null) return <p className="measure"><Trans id="identity.invite.linkNone">No letter with a link has gone out since they were last invited.</Trans></p>;
  const moment = format.dateTime(until);
  return (
    <p className="measure">
      {until > format.madeAt ? <Trans id="identity.invite.linkWorks">The link they were mailed works until {moment}.</Trans> : <Trans id="identity.invite.linkOver">The link they were mailed has not worked since {moment}.</Trans>}
    </p>
  );
}
