import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { teamDocumentList } from "~/modules/documents/document-list.server";
import { pageSchema } from "~/modules/documents/schema.server";
import { DocumentPages } from "~/modules/documents/ui/document-pages";
import { DocumentRows } from "~/modules/documents/ui/document-rows";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { page } = pageSchema.parse({ page: new URL(request.url).searchParams.get("page") ?? undefined });
  return answer(() => teamDocumentList(actor, params.slug ?? "", context.locale, page));
}

/** A team's documents, inside its page. */
export default function TeamDocuments() {
  const { documents, total, page, readable, mayWrite } = useLoaderData<typeof loader>();
  const { slug } = useParams();
  const { t } = useLingui();
  if (!readable) {
    return (
      <EmptyState title={<Trans id="documents.team.closed.title">The documents are for members</Trans>}>
        <Trans id="documents.team.closed.body">Once you belong to the team, you read and write them with the others.</Trans>
      </EmptyState>
    );
  }
  const begin = mayWrite ? (
    <LinkButton to={`/teams/${slug}/documents/new`} tone={total === 0 ? "primary" : "quiet"} icon="add"><Trans id="documents.new">New document</Trans></LinkButton>
  ) : null;
  if (total === 0) {
    return (
      <EmptyState title={<Trans id="documents.team.empty.title">No documents yet</Trans>} action={begin}>
        <Trans id="documents.team.empty.body">What the team writes together stands here: drafts, plans, and the guidance that the field relies on.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      {begin ? <div>{begin}</div> : null}
      <DocumentRows documents={documents} label={t({ id: "documents.title", message: "Documents" })} />
      <DocumentPages page={page} total={total} />
    </div>
  );
}
