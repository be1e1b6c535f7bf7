import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { threadListHref, type ChosenFilters } from "./thread-filters";

/** What an empty list says: what would belong here, and the one next step. */
export function NoThreads({ slug, chosen, mayPost }: { slug: string; chosen: ChosenFilters; mayPost: boolean }) {
  if (chosen.show.length > 0 || chosen.tag || chosen.language) {
    return <EmptyState title={<NoneOfThese chosen={chosen} />} action={<LinkButton to={threadListHref(slug, { show: [] })}><Trans id="discussion.list.showAll">Show all threads</Trans></LinkButton>} />;
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

function NoneOfThese({ chosen: { show, tag, language } }: { chosen: ChosenFilters }) {
  const [only] = show.length === 1 && !tag && !language ? show : [];
  if (only === "unread") return <Trans id="discussion.list.noneUnread">You have read everything</Trans>;
  if (only === "unanswered") return <Trans id="discussion.list.noneUnanswered">Every question has its answer</Trans>;
  if (only === "mine") return <Trans id="discussion.list.noneMine">You have not written here yet</Trans>;
  return <Trans id="discussion.list.noneOfThese">No thread fits all of these filters</Trans>;
}
