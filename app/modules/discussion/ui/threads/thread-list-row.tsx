import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge, CountBadge } from "~/ui/badge";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import { messageElementId, newLineId, threadHref } from "../../hrefs";
import type { ThreadRow } from "../../thread-list.server";
import { StandingBadge } from "../standing-badge";
import { Kind } from "../kind";
import { useLevelWords } from "../use-level-words";

/** A thread as its list gives it: from the database on the server, from JSON in the browser. */
type ListedThread = Omit<ThreadRow, "lastAt" | "startedAt"> & { lastAt: Date | string; startedAt: Date | string };

interface ThreadListRowProps {
  slug: string;
  row: ListedThread;
  /** the labels of expertise terms by their ids */
  labels: Map<string, string>;
}

/** One thread of the list: what it is and about, who wrote last, and what of it is unread. Leads to where reading stopped. */
export function ThreadListRow({ slug, row, labels }: ThreadListRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { name } = useLevelWords();
  const { unread, lastBy, messages } = row;
  const fragment = row.read > 0 && unread > 0 ? newLineId : messageElementId(unread > 0 ? 1 : messages);
  const about = row.termIds.flatMap((id) => labels.get(id) ?? []).join(" · ");
  const lastAt = new Date(row.lastAt);
  return (
    <ListRow
      to={`${threadHref(slug, row.id)}#${fragment}`}
      title={row.title}
      titleLang={row.language}
      unread={unread > 0}
      trailing={<CountBadge count={unread} label={t({ id: "discussion.list.unreadCount", message: plural(unread, { one: "# unread message", other: "# unread messages" }) })} />}
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <Kind kind={row.kind} />
        {row.kind === "question" ? <AnswerBadge answered={row.answered} /> : null}
        <StandingBadge standing={row.standing} />
        {row.muted ? <Badge>{name.muted}</Badge> : null}
        <span aria-hidden="true">·</span>
        <span>{t({ id: "discussion.messages", message: plural(messages, { one: "# message", other: "# messages" }) })}</span>
        <span aria-hidden="true">·</span>
        <span><Trans id="discussion.list.last">last by <bdi>{lastBy}</bdi></Trans></span>
        <Time dateTime={lastAt.toISOString()} absolute={format.dateTime(lastAt)} relative={format.ago(lastAt, format.madeAt)} />
      </span>
      {about ? <span className="block">{about}</span> : null}
    </ListRow>
  );
}

function AnswerBadge({ answered }: { answered: boolean }) {
  return answered
    ? <Badge tone="positive"><Trans id="discussion.answered">Answered</Trans></Badge>
    : <Badge tone="caution"><Trans id="discussion.unanswered">Not answered yet</Trans></Badge>;
}
