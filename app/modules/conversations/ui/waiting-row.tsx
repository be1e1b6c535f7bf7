import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { ErrorText } from "~/ui/field";
import { UnsentRow, type UnsentLine } from "./unsent-row";

/** Something that waits for its time. */
export interface WaitingLine extends UnsentLine {
  at: Date;
  /** A message, or a thread or a conversation that is to begin. */
  what: "message" | "thread" | "conversation";
  /** Where its words and its time are changed. */
  change: string;
}

/** Where on the page it stands what may be done about it. */
export const waitingElementId = (id: string): string => `waiting-${id}`;

/** One of them, with what may be done about it, and why it could not be sent just now. */
export function WaitingRow({ line, errors }: { line: WaitingLine; errors: string[] | undefined }) {
  const { id, href, at, change, what, begins } = line;
  const when = useFormat().dateTime(at);
  return (
    <UnsentRow line={line} trailing={<time dateTime={at.toISOString()}>{when}</time>}>
      <ErrorText id={`${waitingElementId(id)}-error`} errors={errors} />
      <Form id={waitingElementId(id)} method="post" className="relative z-10 mt-2 flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="what" value={what} />
        {href ? <LinkButton size="sm" to={change}><Trans id="conversations.scheduled.change">Change</Trans></LinkButton> : null}
        <Button size="sm" tone="quiet" name="intent" value="send">{begins ? <Trans id="conversations.begun.now">Start now</Trans> : <Trans id="conversations.scheduled.now">Send now</Trans>}</Button>
        <Button size="sm" tone="quiet" name="intent" value="cancel">{begins ? <Trans id="conversations.begun.cancel">Do not start</Trans> : <Trans id="conversations.scheduled.cancel">Do not send</Trans>}</Button>
      </Form>
    </UnsentRow>
  );
}
