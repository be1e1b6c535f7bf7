import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { documentIdIn } from "~/modules/documents/schema.server";
import { maxVersionName, versionPageSize } from "~/modules/guidance/contract";
import { versionsHref } from "~/modules/guidance/hrefs";
import { pageSchema, versionNameSchema } from "~/modules/guidance/schema.server";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { useErrorTexts } from "~/modules/guidance/ui/use-error-texts";
import { VersionRows } from "~/modules/guidance/ui/version-rows";
import { nameVersion } from "~/modules/guidance/versions/name-version.server";
import { versionList } from "~/modules/guidance/versions/version-list.server";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { fieldProps } from "~/ui/field-props";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["guidance"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { page } = pageSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const list = await answer(async () => versionList(actor, documentIdIn(params), page, context.locale));
  const name = list.document.title;
  return { ...list, title: i18nFor(context.locale)._(msg({ id: "guidance.versions.pageTitle", message: `Versions of ${name} · Meridian` })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: versionNameSchema });
  return answer(async () => {
    const id = documentIdIn(params);
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    return redirect(versionsHref((await nameVersion(actor, id, submission.value)).href), 303);
  });
}

/** All versions of a document, with who wrote what; those who write keep one under a name. */
export default function Versions() {
  const { document, versions, page, total, abilities } = useLoaderData<typeof loader>();
  const latest = versions[0];
  const base = versionsHref(document.href);
  return (
    <Page
      header={
        <PageHeader
          above={<DocumentCrumbs document={document} />}
          title={<Trans id="guidance.versions">Versions</Trans>}
          lead={<Trans id="guidance.versions.lead">The text as it stood each time, for ever. A version is kept when writing pauses, when somebody asks for it, and when it goes to review.</Trans>}
          actions={latest && page === 1 && abilities.write ? <LinkButton to={`${base}/compare?from=${latest.number}`}><Trans id="guidance.versions.since">What changed since the last</Trans></LinkButton> : null}
        />
      }
    >
      {versions.length > 0 ? <VersionRows versions={versions} document={document.href} /> : (
        <EmptyState title={<Trans id="guidance.versions.none">No version is kept yet</Trans>}>
          <Trans id="guidance.versions.noneText">The first one comes some minutes after writing pauses, or when somebody keeps one under a name.</Trans>
        </EmptyState>
      )}
      <Pagination
        {...(page > 1 ? { previous: `${base}?page=${page - 1}` } : {})}
        {...(page * versionPageSize < total ? { next: `${base}?page=${page + 1}` } : {})}
      />
      {abilities.write ? <Section id="keep" title={<Trans id="guidance.versions.keep">Keep the text as it is now</Trans>}><KeepForm key={latest?.number} /></Section> : null}
    </Page>
  );
}

function KeepForm() {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const [form, fields] = useForm<{ name: string }>({ lastResult: useActionData<typeof action>() ?? null });
  const name = fieldProps(fields.name);
  return (
    <Form method="post" {...getFormProps(form)} className="flex max-w-form flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-60">
        <TextField {...name} errors={errorTexts(name.errors)} label={t({ id: "guidance.versions.name", message: "Its name" })} hint={t({ id: "guidance.versions.nameHint", message: "For example: as discussed in Dakar" })} required maxLength={maxVersionName} autoComplete="off" />
      </div>
      <Button pending={useNavigation().formMethod === "POST"}><Trans id="guidance.versions.keepButton">Keep this version</Trans></Button>
    </Form>
  );
}
