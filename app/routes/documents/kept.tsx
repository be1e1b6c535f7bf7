import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deviceShelf } from "~/modules/documents/places/device-shelf.server";
import { keptDocuments } from "~/modules/documents/places/reader-marks.server";
import { DocumentRows } from "~/modules/documents/ui/document-rows";
import { KeepOnDevice } from "~/modules/documents/ui/offline/keep-on-device";
import { LibraryTabs } from "~/modules/documents/ui/places/library-tabs";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "documents.kept.pageTitle", message: "Favourites and recently read · Meridian" }));
  const [kept, paths] = await Promise.all([keptDocuments(actor, context.locale), deviceShelf(actor, context.locale)]);
  return { title, ...kept, paths };
}

/** What one comes back to: favourites, and what one has read lately. Only oneself is shown this. */
export default function Kept() {
  const { favourites, recent, paths } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page
      width="wide"
      header={<PageHeader title={<Trans id="documents.title">Documents</Trans>} lead={<Trans id="documents.kept.lead">Only you see this list.</Trans>} tabs={<LibraryTabs current="kept" />} />}
    >
      <Section id="favourites" title={<Trans id="documents.favourites">Favourites</Trans>}>
        {favourites.length > 0 ? <DocumentRows documents={favourites} showTeam label={t({ id: "documents.favourites", message: "Favourites" })} />
          : <p className="text-ink-muted"><Trans id="documents.favourites.empty">Press “Add to favourites” on a document, and it stands here.</Trans></p>}
      </Section>
      <Section id="recent" title={<Trans id="documents.recent">Recently read</Trans>}>
        {recent.length > 0 ? <DocumentRows documents={recent} showTeam label={t({ id: "documents.recent", message: "Recently read" })} />
          : <p className="text-ink-muted"><Trans id="documents.recent.empty">You have read no document in the last weeks.</Trans></p>}
      </Section>
      <KeepOnDevice paths={paths} />
    </Page>
  );
}
