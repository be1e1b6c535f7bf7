import { Trans } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { documentIdSchema } from "~/modules/documents/schema.server";
import { MachineMark } from "~/modules/documents/ui/machine-mark";
import { comparisonHref, versionHref, versionsHref } from "~/modules/guidance/hrefs";
import { versionNumberSchema } from "~/modules/guidance/schema.server";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { restoreVersion } from "~/modules/guidance/versions/restore-version.server";
import { versionView } from "~/modules/guidance/versions/version-view.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["guidance", "documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.title} (${page.number}) · Meridian` : "Meridian" }];

function placeIn(params: { documentId?: string; number?: string }): [documentId: number, number: number] {
  const [id, number] = [documentIdSchema.safeParse(params.documentId), versionNumberSchema.safeParse(params.number)];
  return id.success && number.success ? [id.data, number.data] : notFound("version");
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => versionView(actor, ...placeIn(params), context.locale));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => redirect(versionsHref((await restoreVersion(actor, ...placeIn(params))).href), 303));
}

/** One version as it was kept: to read, to cite, and for those who write to bring back. */
export default function Version() {
  const { document, number, title, language, name, html, createdAt, writers, latest, before, published, machineDraft, abilities } = useLoaderData<typeof loader>();
  const format = useFormat();
  const approver = published?.approvedBy;
  const publishedOn = published ? format.date(published.publishedAt) : "";
  const pending = useNavigation().formMethod === "POST";
  const people = format.list(writers.map((who) => who.name));
  const on = format.dateTime(createdAt);
  return (
    <Page
      header={
        <PageHeader
          above={<DocumentCrumbs document={document} ofVersion />}
          title={title}
          titleLang={language}
          meta={
            <>
              <span><Trans id="guidance.version.keptOn">Version {number}, kept on {on}</Trans></span>
              {name ? <bdi>{name}</bdi> : null}
              {published ? <span className="font-semibold text-positive"><Trans id="guidance.version.cited">Approved by <bdi>{approver}</bdi>, published on {publishedOn}</Trans></span> : null}
              {writers.length > 0 ? <span><Trans id="guidance.version.writers">Written by <bdi>{people}</bdi></Trans></span> : null}
            </>
          }
          actions={
            <>
              {before !== null ? <LinkButton to={comparisonHref(document.href, before, number)}><Trans id="guidance.version.changes">What it changed</Trans></LinkButton> : null}
              {abilities.write ? <LinkButton to={comparisonHref(document.href, number)}><Trans id="guidance.version.since">What changed since</Trans></LinkButton> : null}
            </>
          }
        />
      }
    >
      <Notice
        still
        action={abilities.write ? <Form method="post"><Button tone="quiet" size="sm" pending={pending}><Trans id="guidance.version.restore">Bring these words back</Trans></Button></Form> : undefined}
      >
        {number < latest ? <Trans id="guidance.version.earlier">You read an earlier version. <TextLink to={versionHref(document.href, latest)}>Read the last one kept</TextLink>, or <TextLink to={document.href}>the document itself</TextLink>.</Trans>
          : <Trans id="guidance.version.last">You read the last version kept. <TextLink to={document.href}>Read the document itself</TextLink>.</Trans>}
      </Notice>
      {machineDraft ? <MachineMark href={document.href} mayConfirm={false} /> : null}
      <article aria-label={title} lang={language}><Prose html={html} lang={language} document /></article>
    </Page>
  );
}
