import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { createRequest } from "~/modules/requests/create-request.server";
import { newRequestForm } from "~/modules/requests/request-form-view.server";
import { beginningSchema, requestSchema } from "~/modules/requests/schema.server";
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

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const begun = beginningSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const title = i18nFor(context.locale)._(msg({ id: "requests.new.pageTitle", message: "New request · Meridian" }));
  return { title, form: await newRequestForm(actor, begun, context.locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: requestSchema });
  if (submission.status !== "success") return data(typedIn(form, submission.error ?? {}), { status: 422 });
  return answer(async () => {
    try {
      const { id } = await createRequest(actor, submission.value, context.locale);
      return redirect(`/requests/${id}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(typedIn(form, { [error.field]: [error.message] }), { status: 422 });
    }
  });
}

export default function NewRequest() {
  const { form } = useLoaderData<typeof loader>();
  const pending = useNavigation().formMethod === "POST";
  return (
    <Page width="form" header={<PageHeader title={<Trans id="requests.new">New request</Trans>} above={<Breadcrumbs items={[{ to: "/requests", label: <Trans id="requests.title">Requests</Trans> }]} />} lead={<Trans id="requests.new.lead">Say what you need; the team of the field answers within two working days.</Trans>} />}>
      <RequestForm {...form} returned={useActionData<typeof action>() ?? null} pending={pending} />
    </Page>
  );
}
