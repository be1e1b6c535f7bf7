import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { threadPageSize } from "~/modules/discussion/contract";
import { threadList } from "~/modules/discussion/thread-list.server";
import { threadListQuery } from "~/modules/discussion/threads-schema.server";
import { FacetForm } from "~/modules/discussion/ui/threads/facet-form";
import { threadListHref, ThreadFilters } from "~/modules/discussion/ui/threads/thread-filters";
import { NoThreads } from "~/modules/discussion/ui/threads/no-threads";
import { ThreadListRow } from "~/modules/discussion/ui/threads/thread-list-row";
import { useTeamActivity } from "~/modules/discussion/ui/threads/use-team-activity";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = threadListQuery(new URL(request.url).searchParams);
  return answer(async () => ({ query, me: actor.personId, list: await threadList(actor, params.slug ?? "", context.locale, query) }));
}

/** The threads of a team, the latest activity first: the first tab of its space. */
export default function ThreadList() {
  const { query, me, list } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const format = useFormat();
  useTeamActivity(list.teamId, me);
  const first = format.number((list.page - 1) * threadPageSize + 1);
  const last = format.number(Math.min(list.page * threadPageSize, list.total));
  const total = format.number(list.total);
  const hasNext = list.page * threadPageSize < list.total;
  const labels = new Map(list.facets.tags.map(({ id, label }) => [id, label]));
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ThreadFilters slug={slug} chosen={query} counts={list.counts} />
        {list.mayPost ? <LinkButton to={`/teams/${slug}/threads/new`} tone="primary" icon="add"><Trans id="discussion.list.start">Start a thread</Trans></LinkButton> : null}
      </div>
      <FacetForm slug={slug} chosen={query} facets={list.facets} />
      {list.threads.length === 0 ? <NoThreads slug={slug} chosen={query} mayPost={list.mayPost} /> : (
        <List>{list.threads.map((row) => <ThreadListRow key={row.id} slug={slug} row={row} labels={labels} />)}</List>
      )}
      <Pagination
        previous={list.page > 1 ? threadListHref(slug, query, list.page - 1) : undefined}
        next={hasNext ? threadListHref(slug, query, list.page + 1) : undefined}
      >
        {list.total === 0 ? null : <Trans id="discussion.list.range">{first} to {last} of {total}</Trans>}
      </Pagination>
    </div>
  );
}
