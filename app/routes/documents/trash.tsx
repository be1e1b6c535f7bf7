import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { msg } from "@lingui/core/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { trashDays } from "~/modules/documents/contract";
import { documentHref } from "~/modules/documents/hrefs";
import { restoreDocument, trashList } from "~/modules/documents/places/trash.server";
import { restoreSchema } from "~/modules/documents/schema.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { List, ListRow } from "~/ui/list";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { VisuallyHidden } from "~/ui/visually-hidden";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.pageTitle }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team, documents } = await answer(() => trashList(actor, params.slug ?? ""));
  leadToPresentAddress(request, params.slug, team.slug);
  const pageTitle = i18nFor(context.locale)._(msg({ id: "documents.trash.pageTitle", message: "Trash · Meridian" }));
  return { pageTitle, team: { slug: team.slug, name: team.name[context.locale] }, documents };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: restoreSchema });
  return answer(async () => {
    if (submission.status !== "success") throw new DomainError("invalid");
    return redirect(documentHref(await restoreDocument(actor, submission.value.id)), 303);
  });
}

/** What a team's writers have thrown away, and the way back. */
export default function Trash() {
  const { team, documents } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Page
      width="read"
      header={
        <PageHeader
          title={<Trans id="documents.trash">Trash</Trans>}
          lead={<Trans id="documents.trash.lead">Documents stay here for {trashDays} days; then they are gone for good.</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }]} />}
        />
      }
    >
      {documents.length === 0 ? (
        <EmptyState title={<Trans id="documents.trash.empty">The trash is empty</Trans>}><Trans id="documents.trash.empty.body">What is put here can be restored.</Trans></EmptyState>
      ) : (
        <List label={t({ id: "documents.trash", message: "Trash" })}>
          {documents.map(({ id, title, language, trashedAt, trashedBy, goneAt }) => {
            const [when, who, until] = [format.ago(trashedAt, format.madeAt), trashedBy ?? "…", format.date(goneAt)];
            return (
            <ListRow key={id} title={title} titleLang={language}>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p><Trans id="documents.trash.row">Put here {when} by <bdi>{who}</bdi>; gone on {until}</Trans></p>
                <Form method="post">
                  <input type="hidden" name="id" value={id} />
                  <Button size="sm" tone="quiet"><Trans id="documents.trash.restore">Restore<VisuallyHidden> {title}</VisuallyHidden></Trans></Button>
                </Form>
              </div>
            </ListRow>
            );
          })}
        </List>
      )}
    </Page>
  );
}
