import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { announcementList } from "~/modules/announcements/announcement-list.server";
import { pageNumber } from "~/modules/announcements/schema.server";
import { AnnouncementRow } from "~/modules/announcements/ui/announcement-row";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List } from "~/ui/list";
import { Pagination } from "~/ui/pagination";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["announcements", "experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const page = pageNumber.parse(new URL(request.url).searchParams.get("page") ?? 1);
  const title = i18nFor(context.locale)._(msg({ id: "announcements.pageTitle", message: "Announcements · Meridian" }));
  return { title, list: await answer(() => announcementList(actor, context.locale, page)) };
}

/** Everything announced to the reader, standing and past. */
export default function Announcements() {
  const { announcements, page, more, mayAnnounce } = useLoaderData<typeof loader>().list;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="announcements.title">Announcements</Trans>}
          lead={<Trans id="announcements.lead">What you were told, as part of the organisation, of a region, an office or a team; the newest first.</Trans>}
          actions={mayAnnounce ? <LinkButton tone="primary" icon="add" to="/announcements/new"><Trans id="announcements.new">Announce something</Trans></LinkButton> : null}
        />
      }
    >
      {announcements.length === 0
        ? <EmptyState title={<Trans id="announcements.none">Nothing has been announced to you</Trans>}><Trans id="announcements.noneText">What concerns you stands on Today until it is over, and here afterwards.</Trans></EmptyState>
        : <List>{announcements.map((one) => <AnnouncementRow key={one.id} announcement={one} />)}</List>}
      <Pagination previous={page > 1 ? `/announcements?page=${page - 1}` : undefined} next={more ? `/announcements?page=${page + 1}` : undefined} />
    </Page>
  );
}
