import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { documentIdIn } from "~/modules/documents/schema.server";
import { languagesView } from "~/modules/guidance/languages/languages-view.server";
import { beginTranslation, confirmDraft, markUpToDate } from "~/modules/guidance/languages/translate.server";
import { newTranslationSchema } from "~/modules/guidance/schema.server";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { LanguageRows } from "~/modules/guidance/ui/language-rows";
import { SourceChanges } from "~/modules/guidance/ui/source-changes";
import { StepForm } from "~/modules/guidance/ui/step-form";
import { typedIn } from "~/modules/guidance/ui/typed-in";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["guidance"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(async () => languagesView(actor, documentIdIn(params), context.locale));
  const name = view.document.title;
  return { view, title: i18nFor(context.locale)._(msg({ id: "guidance.languages.pageTitle", message: `Languages of ${name} · Meridian` })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const id = documentIdIn(params);
    if (form.get("intent") === "current") return redirect(`${(await markUpToDate(actor, id)).href}/languages`, 303);
    if (form.get("intent") === "confirm") return redirect(`${(await confirmDraft(actor, id)).href}/languages`, 303);
    const submission = parseWithZod(form, { schema: newTranslationSchema });
    const refused = (errors: Record<string, string[] | null>) => data(typedIn("begin", form, errors), { status: 422 });
    if (submission.status !== "success") return refused(submission.error ?? {});
    try {
      return redirect(`${(await beginTranslation(actor, id, submission.value)).href}/edit`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return refused({ [error.field]: [error.message] });
    }
  });
}

/** A document in its languages, and for a translation what it has to take over. */
export default function Languages() {
  const { view } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const pending = useNavigation().formData?.get("intent") === "current";
  const { document, versions, missing, update, documentId, machine, mayConfirm } = view;
  const to = update?.to;
  return (
    <Page width="wide" header={<PageHeader above={<DocumentCrumbs document={document} />} title={<Trans id="guidance.languages.title">Languages</Trans>} lead={<Trans id="guidance.languages.lead">The same guidance in each language, which version of the source each translates, and how far it is behind.</Trans>} />}>
      <LanguageRows versions={versions} current={documentId} />
      {mayConfirm ? (
        <Notice tone="caution" still title={<Trans id="guidance.languages.machine">A machine’s first draft, not confirmed yet</Trans>} action={<Form method="post"><Button name="intent" value="confirm"><Trans id="guidance.languages.confirm">I have read it and stand by it</Trans></Button></Form>}>
          <Trans id="guidance.languages.confirmText">Read it beside its source and correct it. It stays marked until somebody confirms it.</Trans>
        </Notice>
      ) : null}
      {update ? (
        <>
          <SourceChanges update={update} href={document.href} />
          <Form method="post"><Button name="intent" value="current" pending={pending}><Trans id="guidance.languages.mark">The translation is up to date with version {to}</Trans></Button></Form>
        </>
      ) : null}
      {missing.length > 0 ? (
        <Section id="begin" title={<Trans id="guidance.languages.begin">Begin a translation</Trans>}>
          <StepForm intent="begin" returned={returned} button={<Trans id="guidance.languages.beginButton">Begin with the source’s words</Trans>}>
            {(field, isChosen) => (
              <>
                <Select {...field("language", missing[0]?.value)} label={t({ id: "guidance.languages.language", message: "Language" })} options={missing} />
                {machine ? <Checkbox name="byMachine" defaultChecked={isChosen("byMachine", "on", false)} label={<Trans id="guidance.languages.byMachine">Let a machine write the first draft; it stays marked until somebody confirms it</Trans>} /> : null}
              </>
            )}
          </StepForm>
        </Section>
      ) : null}
    </Page>
  );
}
