import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useParams } from "@remix-run/react";
import { editRequest } from "~/modules/requests/edit-request.server";
import { editRequestForm } from "~/modules/requests/request-form-view.server";
import { requestIdSchema, requestSchema } from "~/modules/requests/schema.server";
import { RequestForm } from "~/modules/requests/ui/request-form";
import { typedIn } from "~/modules/requests/ui/typed-in";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["requests", "requests/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await answer(() => editRequestForm(actor, requestIdSchema.parse(params.requestId), context.locale));
  const title = i18nFor(context.locale)._(msg({ id: "requests.edit.pageTitle", message: "Change a request · Meridian" }));
  return { title, form };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: requestSchema });
  if (submission.status !== "success") return data(typedIn(form, submission.error ?? {}), { status: 422 });
  return answer(async () => {
    try {
      await editRequest(actor, requestIdSchema.parse(params.requestId), submission.value);
      return redirect(`/requests/${params.requestId}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(typedIn(form, { [error.field]: [error.message] }), { status: 422 });
    }
  });
}

export default function EditRequest() {
  const { form } = useLoaderData<typeof loader>();
  const { requestId = "" } = useParams();
  const pending = useNavigation().formMethod === "POST";
  const { title, isDraft, values, suggested, choices } = form;
  return (
    <Page width="form" header={<PageHeader title={<Trans id="requests.edit">Change the request</Trans>} above={<Breadcrumbs items={[{ to: "/requests", label: <Trans id="requests.title">Requests</Trans> }, { to: `/requests/${requestId}`, label: <bdi>{title}</bdi> }]} />} />}>
      <RequestForm values={values} suggested={suggested} choices={choices} sent={!isDraft} returned={useActionData<typeof action>() ?? null} pending={pending} />
    </Page>
  );
}
