import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { maxStandbyPurpose, maxStandbyTitle, readyHoursLimits } from "~/modules/standby/contract";
import { createStandbyList } from "~/modules/standby/create-list.server";
import { newListSchema } from "~/modules/standby/schema.server";
import { useErrorTexts } from "~/modules/standby/ui/use-error-texts";
import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextField } from "~/ui/text-field";
import { useStepForm } from "~/ui/forms/use-step-form";

export const handle = { areas: ["standby"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team } = await answer(() => accessTeam(actor, { slug: params.slug ?? "" }, "manage"));
  const title = i18nFor(context.locale)._(msg({ id: "standby.new.pageTitle", message: "New standby list · Meridian" }));
  return { title, team: { slug: team.slug, name: team.name[context.locale] } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: newListSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    try {
      const { slug } = await createStandbyList(actor, params.slug ?? "", submission.value, context.locale);
      return redirect(`/teams/${params.slug}/standby?list=${slug}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(submission.reply({ fieldErrors: { [error.field]: [error.message] } }), { status: 422 });
    }
  });
}

export default function NewStandbyList() {
  const { team } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("standby-list", useActionData<typeof action>(), ["title", "purpose", "readyHours"], useErrorTexts());
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={<Trans id="standby.new">New standby list</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/standby`, label: <Trans id="standby.title">Standby</Trans> }]} />}
        />
      }
    >
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <TextField {...fields.title} maxLength={maxStandbyTitle} label={t({ id: "standby.new.name", message: "Title" })} hint={t({ id: "standby.new.nameHint", message: "For example: earthquakes and floods." })} />
        <TextField {...fields.purpose} optional maxLength={maxStandbyPurpose} label={t({ id: "standby.new.purpose", message: "What it is for" })} />
        <TextField {...fields.readyHours} type="number" min={readyHoursLimits.min} max={readyHoursLimits.max} defaultValue={fields.readyHours.defaultValue ?? "72"} label={t({ id: "standby.new.hours", message: "Ready to leave within (hours)" })} />
        <div><Button><Trans id="standby.new.submit">Begin the list</Trans></Button></div>
      </Form>
    </Page>
  );
}
