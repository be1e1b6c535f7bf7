import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { Time } from "~/ui/time";
import { UnsentRow, type UnsentLine } from "./unsent-row";

/** Something begun; its id is by which it is thrown away. */
export interface DraftLine extends UnsentLine {
  keptAt: Date;
  /** Where one says when it is to be sent, of what is to begin a conversation. */
  sendLater?: string;
}

/** One draft, with the way on and the way out. A thread may be let wait once it has title and words. */
export function DraftRow({ draft }: { draft: DraftLine }) {
  const format = useFormat();
  const { id, title, href, message, keptAt, begins, sendLater } = draft;
  return (
    <UnsentRow
      line={draft}
      trailing={(
        <>
          <Time dateTime={keptAt.toISOString()} absolute={format.dateTime(keptAt)} relative={format.ago(keptAt, format.madeAt)} />
          <Form method="post" className="relative z-10 flex flex-wrap gap-2">
            {begins && href && title && message ? <LinkButton size="sm" tone="plain" to={begins.later}><Trans id="conversations.begun.later">Start later</Trans></LinkButton> : null}
            {sendLater && title && message ? <LinkButton size="sm" tone="plain" to={sendLater}><Trans id="conversations.later">Send later</Trans></LinkButton> : null}
            <Button size="sm" tone="quiet" name="discard" value={id}><Trans id="conversations.drafts.discard">Throw away</Trans></Button>
          </Form>
        </>
      )}
    />
  );
}
