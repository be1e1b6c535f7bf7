import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { peoplePageSize } from "~/modules/teams/contract";
import { pageNumber } from "~/modules/teams/schema.server";
import { teamPeopleList } from "~/modules/teams/team-people-list.server";
import { MemberRow } from "~/modules/teams/ui/member-row";
import { RemovedNotice } from "~/modules/teams/ui/removed-notice";
import { RequestRow } from "~/modules/teams/ui/request-row";
import { useFormat } from "~/platform/i18n/format";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const page = pageNumber.parse(searchParams.get("page") ?? 1);
  const trained = searchParams.get("show") === "trained";
  const list = await answer(() => teamPeopleList(actor, params.slug ?? "", { page, trained }, context.locale));
  const name = list.teamName;
  return { list, trained: trained && list.trained !== null, title: i18nFor(context.locale)._(msg({ id: "teams.people.pageTitle", message: `People of ${name} · Meridian` })) };
}

export default function TeamPeople() {
  const { list, trained } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  const top = `/teams/${slug}/people`;
  const removed = Number(useSearchParams()[0].get("removed"));
  const shown = trained ? `${top}?show=trained` : top;
  const here = list.page > 1 ? pageOf(shown, list.page) : shown;
  return (
    <>
      {removed > 0 ? <RemovedNotice slug={slug} changeId={removed} returnTo={here} /> : null}
      {list.mayInvite ? <div><LinkButton icon="add" tone="primary" to={`/teams/${slug}/invite`}><Trans id="teams.invite.title">Invite people</Trans></LinkButton></div> : null}
      {list.requests.length > 0 ? (
        <Section id="requests" title={<Trans id="teams.requests">Asking to join</Trans>}>
          <ul className="divide-y divide-line">
            {list.requests.map((request) => <RequestRow key={request.id} request={request} slug={slug} returnTo={here} />)}
          </ul>
        </Section>
      ) : null}
      {list.trained ? <WhoIsShown top={top} trained={trained} count={list.trained} /> : null}
      {list.members.length === 0 ? (
        <EmptyState title={<Trans id="teams.people.none">Nobody here</Trans>}><Trans id="teams.people.noneText">The people of this team are listed here as soon as somebody joins.</Trans></EmptyState>
      ) : (
        <div className="@container">
          <ul aria-label={t({ id: "teams.tab.people", message: "People" })} className="grid gap-x-10 @2xl:grid-cols-2">
            {list.members.map((member) => <MemberRow key={member.id} member={member} slug={slug} returnTo={here} />)}
          </ul>
        </div>
      )}
      <PeoplePages top={shown} page={list.page} total={list.total} />
    </>
  );
}

const pageOf = (address: string, page: number) => `${address}${address.includes("?") ? "&" : "?"}page=${page}`;

/** Everybody, or those who could be sent where security training is asked for. */
function WhoIsShown({ top, trained, count }: { top: string; trained: boolean; count: number }) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t({ id: "teams.people.show", message: "Who is shown" })}
      items={[
        { to: top, label: t({ id: "teams.people.everybody", message: "Everybody" }), current: !trained },
        { to: `${top}?show=trained`, label: t({ id: "teams.people.trained", message: `With valid security training (${count})` }), current: trained },
      ]}
    />
  );
}

function PeoplePages({ top, page, total }: { top: string; page: number; total: number }) {
  const format = useFormat();
  const from = format.number((page - 1) * peoplePageSize + 1);
  const until = format.number(Math.min(page * peoplePageSize, total));
  const all = format.number(total);
  return (
    <Pagination
      previous={page > 1 ? pageOf(top, page - 1) : undefined}
      next={page * peoplePageSize < total ? pageOf(top, page + 1) : undefined}
    >
      <Trans id="teams.people.range">{from} to {until} of {all}</Trans>
    </Pagination>
  );
}
