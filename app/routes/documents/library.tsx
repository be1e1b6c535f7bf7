import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { documentKinds } from "~/modules/documents/contract";
import { standingsAskedFor } from "~/modules/documents/standing/standing";
import { useStandingLabels } from "~/modules/documents/ui/use-standing-labels";
import { libraryList } from "~/modules/documents/document-list.server";
import { librarySchema } from "~/modules/documents/schema.server";
import { DocumentPages } from "~/modules/documents/ui/document-pages";
import { DocumentRows } from "~/modules/documents/ui/document-rows";
import { LibraryTabs } from "~/modules/documents/ui/places/library-tabs";
import { useKindLabels } from "~/modules/documents/ui/use-kind-labels";
import { requireActor } from "~/platform/http/require-actor.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const query = librarySchema.parse(Object.fromEntries(asked));
  const title = i18nFor(context.locale)._(msg({ id: "documents.library.pageTitle", message: "Documents · Meridian" }));
  return { title, query, library: await libraryList(actor, query, context.locale) };
}

/** All documents one may read. */
export default function Library() {
  const { query, library } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const kinds = useKindLabels();
  const standingLabels = useStandingLabels();
  const filtered = Boolean(query.team ?? query.kind ?? query.language ?? query.standing);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={<Trans id="documents.title">Documents</Trans>}
          tabs={<LibraryTabs current="all" />}
          lead={<Trans id="documents.library.lead">What your teams write and what guides the field, latest change first.</Trans>}
        />
      }
    >
      <Form method="get" key={JSON.stringify(query)} className="@container">
        <div className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap @4xl:grid @4xl:grid-cols-[repeat(4,minmax(10rem,1fr))_max-content]">
          <Select name="team" defaultValue={query.team ?? ""} label={t({ id: "documents.fact.team", message: "Team" })} empty={t({ id: "documents.library.anyTeam", message: "Any team" })} options={library.teams.map(({ slug, name }) => ({ value: slug, label: name }))} />
          <Select name="kind" defaultValue={query.kind ?? ""} label={t({ id: "documents.fact.kind", message: "Kind" })} empty={t({ id: "documents.library.anyKind", message: "Any kind" })} options={documentKinds.map((value) => ({ value, label: kinds[value] }))} />
          <Select name="standing" defaultValue={query.standing ?? ""} label={t({ id: "documents.library.standing", message: "State of guidance" })} empty={t({ id: "documents.library.anyStanding", message: "Any state" })} options={standingsAskedFor.map((value) => ({ value, label: value === "due" ? t({ id: "documents.library.due", message: "Guidance due for review" }) : standingLabels[value] }))} />
          <Select name="language" defaultValue={query.language ?? ""} label={t({ id: "documents.fact.language", message: "Language" })} empty={t({ id: "documents.library.anyLanguage", message: "Any language" })} options={library.languages} />
          <Button tone="quiet"><Trans id="documents.library.show">Show</Trans></Button>
        </div>
      </Form>
      {library.documents.length > 0 ? (
        <div className="grid gap-4">
          <DocumentRows documents={library.documents} showTeam label={t({ id: "documents.title", message: "Documents" })} />
          <DocumentPages page={library.page} total={library.total} />
        </div>
      ) : filtered || library.page > 1 ? (
        <EmptyState
          title={<Trans id="documents.library.none.title">No document fits</Trans>}
          action={<LinkButton to="/documents"><Trans id="documents.library.none.action">Show all documents</Trans></LinkButton>}
        >
          <Trans id="documents.library.none.body">Choose a wider kind, language or team.</Trans>
        </EmptyState>
      ) : (
        <EmptyState
          title={<Trans id="documents.library.empty.title">No documents yet</Trans>}
          action={<LinkButton to="/teams"><Trans id="documents.library.empty.action">Find a team</Trans></LinkButton>}
        >
          <Trans id="documents.library.empty.body">The documents of all teams you may read stand here. Begin one in a team of yours.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
