import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import type { ListedSession } from "../sessions-view.server";

/** Where somebody is signed in, each to be ended by itself. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  const format = useFormat();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map((session) => {
        const used = format.ago(session.lastUsedAt, format.madeAt);
        const since = format.dateTime(session.createdAt);
        const device = session.device;
        return (
          <li key={session.key} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-60">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {session.device || <Trans id="identity.sessions.unknownDevice">Unknown browser</Trans>}
                {session.here ? <Badge tone="positive"><Trans id="identity.sessions.here">this browser</Trans></Badge> : null}
              </p>
              <p suppressHydrationWarning className="text-sm text-ink-muted"><Trans id="identity.sessions.used">Last used {used} · signed in {since}</Trans></p>
            </div>
            {session.here ? null : (
              <Form method="post">
                <input type="hidden" name="session" value={session.key} />
                <Button name="intent" value="end-session" size="sm" tone="quiet"><Trans id="identity.sessions.end">End<span className="visually-hidden"> {device}</span></Trans></Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
