import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { CountBadge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { TodayView } from "../today-view.server";
import { useThreadReasons } from "./use-thread-reasons";

/** Threads of one's teams with something unread, those that matter most to the reader first. */
export function ChangedThreads({ threads, named = true }: { threads: TodayView["threads"]; named?: boolean }) {
  const { t } = useLingui();
  return (
    <List label={t({ id: "home.changed.threads", message: "Threads" })}>
      {threads.map((thread) => <ThreadLine key={thread.id} thread={thread} named={named} />)}
    </List>
  );
}

function ThreadLine({ thread, named }: { thread: TodayView["threads"][number]; named: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { unread, teamName, lastBy } = thread;
  const reasons = useThreadReasons();
  const why = named && thread.reason ? reasons[thread.reason] : null;
  const last = new Date(thread.lastAt).toISOString();
  const ago = <Time dateTime={last} absolute={format.dateTime(last)} relative={format.ago(last, format.madeAt)} />;
  return (
    <ListRow
      unread
      to={`/teams/${thread.teamSlug}/threads/${thread.id}`}
      title={thread.title}
      titleLang={thread.language}
      leading={<Icon name={thread.kind} />}
      trailing={<CountBadge count={unread} label={t({ id: "home.unread", message: plural(unread, { one: "# unread message", other: "# unread messages" }) })} />}
    >
      {why ? <>{why} · </> : null}
      <Trans id="home.thread.line">{teamName}; last by <bdi>{lastBy}</bdi>, {ago}</Trans>
    </ListRow>
  );
}
