import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { SavedLine } from "~/modules/discussion/contract";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";

/** One saved message, with what may be done about it; `reminder` is where one says when one wants to be reminded of it. */
export function SavedRow({ line, reminder }: { line: SavedLine; reminder: string }) {
  const format = useFormat();
  const { id, title, titleLanguage, href, savedAt, remindAt } = line;
  const when = remindAt && format.dateTime(remindAt);
  return (
    <ListRow
      to={href ?? undefined}
      title={title ?? <Trans id="conversations.drafts.lost">A place where you no longer read</Trans>}
      titleLang={title === null ? undefined : titleLanguage}
      trailing={<Time dateTime={savedAt.toISOString()} absolute={format.dateTime(savedAt)} relative={format.ago(savedAt, format.madeAt)} />}
    >
      {href ? <span className="line-clamp-3"><SavedWords line={line} /></span> : null}
      {when ? <span className="mt-1 flex items-center gap-1.5 text-ink"><Icon name="clock" size="sm" /><Trans id="conversations.saved.reminder">Reminder on {when}</Trans></span> : null}
      <Form method="post" className="relative z-10 mt-2 flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        {href ? <LinkButton size="sm" to={reminder}>{when ? <Trans id="conversations.saved.change">Change the reminder</Trans> : <Trans id="conversations.saved.remind">Remind me of it</Trans>}</LinkButton> : null}
        {when ? <Button size="sm" tone="quiet" name="intent" value="unremind"><Trans id="conversations.saved.unremind">Do not remind me</Trans></Button> : null}
        <Button size="sm" tone="quiet" name="intent" value="unsave"><Trans id="conversations.saved.remove">Remove</Trans></Button>
      </Form>
    </ListRow>
  );
}

/** Who wrote it and how it begins. */
export function SavedWords({ line: { by, words, wordsLanguage } }: { line: Pick<SavedLine, "by" | "words" | "wordsLanguage"> }) {
  return <><bdi className="font-medium text-ink">{by}</bdi>: {words === null ? <Trans id="conversations.gone">this message was deleted</Trans> : <bdi lang={wordsLanguage}>{words}</bdi>}</>;
}
