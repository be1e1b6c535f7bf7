import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useLocation } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge, CountBadge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { urgentReasons } from "../contract";
import type { InboxEntry } from "../inbox-view.server";
import { useReasonWords } from "./use-reason-words";

/** An entry as its page gives it: from the database on the server, from JSON in the browser. */
type ListedEntry = Omit<InboxEntry, "at"> & { at: Date | string };

/** One entry: what it is about, why one is told, what is new, and who wrote it. Leads to the first of it that is unread. */
export function InboxRow({ entry }: { entry: ListedEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const reasons = useReasonWords();
  const { title, titleLang, team, href, unread, reason, by, words, sentence } = entry;
  const at = new Date(entry.at);
  const urgent = urgentReasons.includes(reason);
  return (
    <ListRow
      to={href}
      title={title || reasons[reason]}
      titleLang={titleLang ?? undefined}
      unread={unread > 0}
      trailing={
        <>
          <CountBadge quiet={!urgent} count={unread} label={t({ id: "notifications.unreadCount", message: plural(unread, { one: "# unread", other: "# unread" }) })} />
          <ReadForm entry={entry} />
        </>
      }
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <Badge tone={urgent && unread > 0 ? "accent" : "neutral"}>{reasons[reason]}</Badge>
        {team === null || title === team ? null : <bdi>{team}</bdi>}
        <span aria-hidden="true">·</span>
        <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />
      </span>
      {sentence ? <span className="mt-0.5 block text-ink">{sentence}</span> : by ? (
        <span className="mt-0.5 line-clamp-2">
          <bdi className="font-medium text-ink">{by}</bdi>
          {words ? <>: <bdi dir="auto" lang={words.language ?? undefined}>{words.text}</bdi></> : null}
        </span>
      ) : null}
    </ListRow>
  );
}

/** Reads an entry without opening it, or sets it back; lies above the row, which is one large link. */
function ReadForm({ entry: { threadId, requestId, documentId, latest, unread, title } }: { entry: ListedEntry }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={pathname + search} preventScrollReset className="relative z-10">
      <input type="hidden" name="upTo" value={latest} />
      {threadId === null ? null : <input type="hidden" name="threadId" value={threadId} />}
      {requestId === null ? null : <input type="hidden" name="requestId" value={requestId} />}
      {documentId === null ? null : <input type="hidden" name="documentId" value={documentId} />}
      <Button size="sm" tone="plain" icon={unread > 0 ? "check" : "inbox"} name="intent" value={unread > 0 ? "read" : "unread"}>
        <span className="max-sm:visually-hidden">{unread > 0 ? <Trans id="notifications.read">Mark as read</Trans> : <Trans id="notifications.unread">Mark as unread</Trans>}</span>
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
    </Form>
  );
}
