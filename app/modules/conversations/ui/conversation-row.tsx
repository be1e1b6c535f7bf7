import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge, CountBadge } from "~/ui/badge";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { ConversationRow as Row } from "../conversation-list.server";
import { conversationHref } from "../hrefs";

/** A conversation as its page gives it: from the database on the server, from JSON in the browser. */
type ListedConversation = Omit<Row, "lastAt"> & { lastAt: Date | string };

/** One conversation: with whom, what was said last, and what of it is unread. */
export function ConversationRow({ row }: { row: ListedConversation }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, title, language, people, group, muted, unread, lastBy, own, words, wordsLanguage } = row;
  const lastAt = new Date(row.lastAt);
  return (
    <ListRow
      to={conversationHref(id)}
      title={title}
      titleLang={group ? language : undefined}
      unread={unread > 0}
      trailing={(
        <>
          <CountBadge quiet={muted} count={unread} label={t({ id: "conversations.unread", message: plural(unread, { one: "# unread message", other: "# unread messages" }) })} />
          <Time dateTime={lastAt.toISOString()} absolute={format.dateTime(lastAt)} relative={format.ago(lastAt, format.madeAt)} />
        </>
      )}
    >
      {group || muted ? (
        <span className="flex flex-wrap items-center gap-x-2">
          {group ? <span>{t({ id: "conversations.people", message: plural(people, { one: "# person", other: "# people" }) })}</span> : null}
          {muted ? <Badge><Trans id="conversations.muted">Muted</Trans></Badge> : null}
        </span>
      ) : null}
      <span className="line-clamp-2">
        <bdi className="font-medium text-ink">{own ? <Trans id="conversations.you">You</Trans> : lastBy}</bdi>
        {words ? <>: <bdi lang={wordsLanguage}>{words}</bdi></> : <>: <Trans id="conversations.gone">this message was deleted</Trans></>}
      </span>
    </ListRow>
  );
}
