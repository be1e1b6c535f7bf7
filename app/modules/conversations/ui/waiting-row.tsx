import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { Button, LinkButton } from "~/ui/button";
import { ListRow } from "~/ui/list";
import { PlaceToBegin, ThreadToBegin } from "./thread-to-begin";

/** Something that waits for its time: a message, or with `begins` a thread. */
export interface WaitingLine {
  id: string;
  /** Null where its author no longer reads. */
  title: string | null;
  titleLanguage: Locale | null;
  /** Where it will stand, or the form of what is to begin; null where its author may not. */
  href: string | null;
  message: string;
  language: Locale | null;
  at: Date;
  begins?: { team: { name: string } | null; later: string };
}

/** One of them, with what may be done about it. */
export function WaitingRow({ line: { id, title, titleLanguage, href, message, language, at, begins } }: { line: WaitingLine }) {
  const when = useFormat().dateTime(at);
  return (
    <ListRow
      to={href ?? undefined}
      title={title === null ? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans> : begins ? <ThreadToBegin title={title} /> : title}
      titleLang={title ? titleLanguage ?? undefined : undefined}
      trailing={<time dateTime={at.toISOString()}>{when}</time>}
    >
      {begins ? <PlaceToBegin team={begins.team} /> : null}
      <span dir="auto" lang={language ?? undefined} className="line-clamp-2 whitespace-pre-line">{message}</span>
      <Form method="post" className="relative z-10 mt-2 flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="what" value={begins ? "thread" : "message"} />
        {href ? <LinkButton size="sm" to={begins ? begins.later : `/messages/later?message=${id}`}><Trans id="conversations.scheduled.change">Change</Trans></LinkButton> : null}
        <Button size="sm" tone="quiet" name="intent" value="send">{begins ? <Trans id="conversations.begun.now">Start now</Trans> : <Trans id="conversations.scheduled.now">Send now</Trans>}</Button>
        <Button size="sm" tone="quiet" name="intent" value="cancel">{begins ? <Trans id="conversations.begun.cancel">Do not start</Trans> : <Trans id="conversations.scheduled.cancel">Do not send</Trans>}</Button>
      </Form>
    </ListRow>
  );
}
