import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { importDocuments } from "~/modules/documents/exchange/import-documents.server";
import { importSchema, newDocumentQuerySchema } from "~/modules/documents/schema.server";
import { ImportReport } from "~/modules/documents/ui/exchange/import-report";
import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { languageChoices } from "~/platform/i18n/languages";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { describedBy, Field } from "~/ui/field";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team } = await answer(() => accessTeam(actor, { slug: params.slug ?? "" }, "post"));
  leadToPresentAddress(request, params.slug, team.slug);
  const title = i18nFor(context.locale)._(msg({ id: "documents.import.pageTitle", message: "Import documents · Meridian" }));
  const { folder } = newDocumentQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { title, team: { slug: team.slug, name: team.name[context.locale] }, language: context.locale, languages: languageChoices(context.locale), folder: folder ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: importSchema });
  const uploads = form.getAll("files").filter((entry): entry is File => entry instanceof File && entry.size > 0);
  return answer(async () => {
    await accessTeam(actor, { slug: params.slug ?? "" }, "post");
    if (submission.status !== "success") throw new DomainError("invalid");
    if (uploads.length === 0) return data({ missing: true, imported: [] }, { status: 422 });
    const { language, folder } = submission.value;
    const files = await Promise.all(uploads.map(async (file) => ({ name: file.name, bytes: await file.bytes() })));
    return data({ missing: false, imported: await importDocuments(actor, params.slug ?? "", { files, language, folder: folder ?? null }) });
  });
}

/** Brings documents in from files, and tells what was not carried over. */
export default function Import() {
  const { team, language, languages, folder } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const pending = useNavigation().formMethod === "POST";
  const hint = <Trans id="documents.import.hint">Word (DOCX), Markdown, HTML, or a ZIP of them, up to 32 MB. The folders of a ZIP become folders here. Headings, lists, tables, links, footnotes and pictures are kept; looks are not. PDF, Office files and other pictures become files beside the documents.</Trans>;
  const errors = returned?.missing ? [t({ id: "documents.import.missing", message: "Choose at least one file." })] : undefined;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.import.title">Import documents</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }]} />}
        />
      }
    >
      {returned && returned.imported.length > 0 ? <ImportReport imported={returned.imported} language={language} /> : null}
      <Form method="post" encType="multipart/form-data" className="grid max-w-form gap-5">
        {folder === null ? null : <input type="hidden" name="folder" value={folder} />}
        <Field id="files" label={t({ id: "documents.import.files", message: "Files" })} hint={hint} errors={errors}>
          <input id="files" name="files" type="file" multiple accept=".docx,.md,.markdown,.txt,.html,.htm,.zip,.pdf,.pptx,.xlsx,.odt,.ods,.odp,.csv,.png,.jpg,.jpeg,.webp" className="control" {...describedBy("files", hint, errors)} />
        </Field>
        <Select name="language" defaultValue={language} label={t({ id: "documents.field.language", message: "Language it is written in" })} options={languages} />
        <div><Button pending={pending}><Trans id="documents.import.submit">Import</Trans></Button></div>
      </Form>
    </Page>
  );
}
