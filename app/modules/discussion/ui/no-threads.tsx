import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import type { ThreadFilter } from "../contract";
import { threadListHref } from "./thread-filters";

/** What an empty list says: what would belong here, and the one next step. */
export function NoThreads({ slug, show, mayPost }: { slug: string; show: ThreadFilter; mayPost: boolean }) {
  if (show !== "all") {
    const title = show === "unread"
      ? <Trans id="discussion.list.noneUnread">You have read everything</Trans>
      : <Trans id="discussion.list.noneUnanswered">Every question has its answer</Trans>;
    return <EmptyState title={title} action={<LinkButton to={threadListHref(slug, "all")}><Trans id="discussion.list.showAll">Show all threads</Trans></LinkButton>} />;
  }
  return (
    <EmptyState
      title={<Trans id="discussion.list.none">No threads yet</Trans>}
      action={mayPost ? <LinkButton to={`/teams/${slug}/threads/new`} icon="add"><Trans id="discussion.list.start">Start a thread</Trans></LinkButton> : undefined}
    >
      <Trans id="discussion.list.noneText">Questions, discussions and announcements of this team are kept here, where everybody finds them again.</Trans>
    </EmptyState>
  );
}
