import { randomUUID } from "node:crypto";
import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { createDocument, documentBegunWith } from "~/modules/documents/create-document.server";
import { templateFor } from "~/modules/documents/document-view.server";
import { editHref } from "~/modules/documents/hrefs";
import { newDocumentQuerySchema, newDocumentSchema, type NewDocumentForm } from "~/modules/documents/schema.server";
import { similarTitles } from "~/modules/documents/places/similar-titles.server";
import { SimilarTitles } from "~/modules/documents/ui/places/similar-titles";
import { DetailsFields } from "~/modules/documents/ui/details-fields";
import { fillGuidedFields, guidedFieldsIn } from "~/modules/documents/text/guided-fields";
import { FromTemplate } from "~/modules/documents/ui/from-template";
import { GuidedFields } from "~/modules/documents/ui/guided-fields";
import { useErrorTexts } from "~/modules/documents/ui/use-error-texts";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { guidanceDraft } from "~/modules/discussion/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { languageChoices } from "~/platform/i18n/languages";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextArea } from "~/ui/text-area";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team } = await answer(() => accessTeam(actor, { slug: params.slug ?? "" }, "post"));
  leadToPresentAddress(request, params.slug, team.slug);
  const title = i18nFor(context.locale)._(msg({ id: "documents.new.pageTitle", message: "New document · Meridian" }));
  const { template: templateId, folder, answer: questionId } = newDocumentQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const made = questionId === undefined ? null : await answer(() => guidanceDraft(actor, questionId));
  const template = templateId === undefined ? null : await templateFor(actor, templateId);
  return {
    title,
    team: { slug: team.slug, name: team.name[context.locale] },
    template: template && { title: template.title, language: template.language },
    prompts: template ? guidedFieldsIn(template.markdown) : [],
    beginning: made ? { kind: "guidance", ...made } : { kind: "working", title: template?.title ?? "", language: template?.language ?? context.locale, text: template?.markdown ?? "" },
    folder: folder ?? null,
    submissionId: randomUUID(),
    languages: languageChoices(context.locale),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = fillGuidedFields(await formIn(request));
  const submission = parseWithZod(form, { schema: newDocumentSchema });
  if (submission.status !== "success") return data({ result: submission.reply(), similar: [] }, { status: 422 });
  const begun = await documentBegunWith(actor, submission.value);
  if (begun) return redirect(editHref(begun), 303);
  // Sent once more after the hint, it is meant.
  const similar = form.has("similar") ? [] : await similarTitles(actor, submission.value.title);
  if (similar.length > 0) return data({ result: submission.reply(), similar }, { status: 409 });
  return answer(async () => {
    try {
      return redirect(editHref(await createDocument(actor, params.slug ?? "", submission.value)), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ result: submission.reply({ fieldErrors: { [error.field]: [error.message] } }), similar: [] }, { status: 422 });
    }
  });
}

export default function NewDocument() {
  const { team, template, prompts, beginning, folder, submissionId, languages } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const returned = useActionData<typeof action>();
  const [form, fields] = useForm<NewDocumentForm>({ lastResult: returned?.result, defaultValue: beginning });
  const text = fieldProps(fields.text);
  const summary = [fields.title, fields.kind, fields.language, fields.text].map(({ id, errors }) => ({ id, errors: errorTexts(errors) }));
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.new">New document</Trans>}
          lead={template ? <FromTemplate {...template} /> : null}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }]} />}
        />
      }
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <ErrorSummary fields={summary} />
        <input type="hidden" name="submissionId" value={submissionId} />
        {folder === null ? null : <input type="hidden" name="folder" value={folder} />}
        {returned && returned.similar.length > 0 ? (
          <>
            <input type="hidden" name="similar" value="known" />
            <SimilarTitles documents={returned.similar} />
          </>
        ) : null}
        <DetailsFields title={fieldProps(fields.title)} kind={fieldProps(fields.kind)} language={fieldProps(fields.language)} languages={languages} />
        {template ? <GuidedFields prompts={prompts} language={template.language} /> : null}
        <TextArea
          {...text}
          errors={errorTexts(text.errors)}
          optional
          rows={beginning.text ? 24 : 8}
          label={t({ id: "documents.field.firstText", message: "First text" })}
          hint={t({ id: "documents.field.markdownHint", message: "In Markdown: ## for a heading, - for a list, **bold**, [words](address)." })}
        />
        <div><Button pending={pending}><Trans id="documents.new.submit">Begin the document</Trans></Button></div>
      </Form>
    </Page>
  );
}
