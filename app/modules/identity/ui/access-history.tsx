import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Time } from "~/ui/time";
import type { AccessView } from "../access-view.server";

/** Who decided what about somebody's access, when and why; the latest first. */
export function AccessHistory({ history }: { history: AccessView["history"] }) {
  const format = useFormat();
  if (history.length === 0) return <p className="text-ink-muted"><Trans id="identity.access.noHistory">Nothing was ever decided about this access.</Trans></p>;
  return (
    <ol className="divide-y divide-line">
      {history.map(({ id, what, by, reason, happenedAt }) => {
        const when = <Time dateTime={happenedAt} absolute={format.dateTime(happenedAt)} />;
        return (
          <li key={id} className="py-2.5">
            <p>
              {what === "suspended" ? <Trans id="identity.access.wasSuspended"><strong>Suspended</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "restored" ? <Trans id="identity.access.wasRestored"><strong>Restored</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "moved" ? <Trans id="identity.access.wasMoved"><strong>Moved</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "corrected" ? <Trans id="identity.access.wasCorrected"><strong>Corrected</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "invited" ? <Trans id="identity.access.wasInvited"><strong>Invited again</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "reassigned" ? <Trans id="identity.access.wasReassigned"><strong>Reassigned</strong> at their duty station by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "expired" ? <Trans id="identity.access.hasExpired"><strong>Ran out</strong>, {when}</Trans> : null}
              {what === "prolonged" ? <Trans id="identity.access.wasProlonged"><strong>Prolonged</strong> by <bdi>{by}</bdi>, {when}</Trans> : null}
              {what === "left" ? <Trans id="identity.access.wasLeft"><strong>Left</strong>, noted by <bdi>{by}</bdi>, {when}</Trans> : null}
            </p>
            <p className="text-sm whitespace-pre-line text-ink-muted" dir="auto">{reason}</p>
          </li>
        );
      })}
    </ol>
  );
}
