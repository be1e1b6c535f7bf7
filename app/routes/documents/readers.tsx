import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { smallestGroup } from "~/modules/documents/readership/reader-groups";
import { readershipView } from "~/modules/documents/readership/readership-view.server";
import { documentIdIn } from "~/modules/documents/schema.server";
import { ReadershipFigures } from "~/modules/documents/ui/readership-figures";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(async () => readershipView(actor, documentIdIn(params), context.locale));
  const name = view.document.title;
  return { view, smallestGroup, title: i18nFor(context.locale)._(msg({ id: "documents.readers.pageTitle", message: `How often ${name} is read · Meridian` })) };
}

/** How often a document is read, for whoever answers for it: figures alone, never names. */
export default function Readers() {
  const { view, smallestGroup: smallest } = useLoaderData<typeof loader>();
  const { document, people, versions, groups } = view;
  const { team } = document;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}/documents`, label: <bdi>{team.name}</bdi> }, { to: document.href, label: <bdi>{document.title}</bdi> }]} />}
          title={<Trans id="documents.readers.title">How often it is read</Trans>}
          lead={<Trans id="documents.readers.privacy">It is counted once a browser, and the browser alone remembers that. Nobody can see who has read it or when.</Trans>}
        />
      }
    >
      {people === 0 ? (
        <EmptyState title={<Trans id="documents.readers.few">Nothing is counted here</Trans>}>
          <Trans id="documents.readers.fewText">Fewer than {smallest} people may read it, and a figure could name one of them.</Trans>
        </EmptyState>
      ) : versions.length === 0 ? (
        <EmptyState title={<Trans id="documents.readers.none">Nobody has opened it yet</Trans>}>
          <Trans id="documents.readers.noneText">Figures stand here as soon as somebody reads it.</Trans>
        </EmptyState>
      ) : <ReadershipFigures versions={versions} groups={groups} smallest={smallest} />}
    </Page>
  );
}
