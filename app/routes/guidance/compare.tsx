import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentIdSchema } from "~/modules/documents/schema.server";
import { comparisonView } from "~/modules/guidance/compare/comparison-view.server";
import { comparisonHref, versionHref } from "~/modules/guidance/hrefs";
import { comparisonSchema } from "~/modules/guidance/schema.server";
import { ComparedText } from "~/modules/guidance/ui/compared-text";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["guidance"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = documentIdSchema.safeParse(params.documentId);
    const asked = comparisonSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!id.success || !asked.success) notFound("version");
    return { look: asked.data.look, ...(await comparisonView(actor, id.data, asked.data, context.locale)) };
  });
}

/** What changed between two versions, or since one, by words. */
export default function Compare() {
  const { document, from, to, changes, parts, look } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  const named = ({ number, name }: { number: number; name: string }) => `${t({ id: "guidance.version.number", message: `Version ${number}` })}${name ? `: ${name}` : ""}`;
  const fromName = named(from);
  const toName = to ? named(to) : t({ id: "guidance.compare.now", message: "The text as it is now" });
  const here = comparisonHref(document.href, from.number, to?.number);
  const looks = { inline: t({ id: "guidance.compare.inline", message: "In one text" }), beside: t({ id: "guidance.compare.beside", message: "Side by side" }) };
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          above={<DocumentCrumbs document={document} ofVersion />}
          title={<Trans id="guidance.compare.title">What changed</Trans>}
          meta={
            <>
              <span><Trans id="guidance.compare.from">From <TextLink to={versionHref(document.href, from.number)}>{fromName}</TextLink></Trans> ({format.dateTime(from.createdAt)})</span>
              <span>{to ? <><Trans id="guidance.compare.to">to <TextLink to={versionHref(document.href, to.number)}>{toName}</TextLink></Trans> ({format.dateTime(to.createdAt)})</> : <Trans id="guidance.compare.toNow">to the text as it is now</Trans>}</span>
              <span className="font-semibold text-ink"><Plural id="guidance.compare.changes" value={changes} _0="No words differ" one="# passage differs" other="# passages differ" /></span>
            </>
          }
          tabs={<Tabs label={t({ id: "guidance.compare.look", message: "How it is shown" })} items={(["inline", "beside"] as const).map((one) => ({ to: `${here}&look=${one}`, label: looks[one], current: one === look }))} />}
        />
      }
    >
      {changes > 0 ? <ComparedText parts={parts} look={look} lang={document.language} sides={[fromName, toName]} /> : (
        <EmptyState title={<Trans id="guidance.compare.same">The words are the same</Trans>}>
          <Trans id="guidance.compare.sameText">What differs, if anything, is how they look or where links lead.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
