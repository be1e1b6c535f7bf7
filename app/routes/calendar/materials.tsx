import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { documentHref } from "~/modules/documents/public.server";
import type { EventAddress } from "~/modules/calendar/access-event.server";
import { eventHref } from "~/modules/calendar/hrefs";
import { materialsView } from "~/modules/calendar/materials-view.server";
import { beginDocument, setMaterials } from "~/modules/calendar/materials.server";
import { beginDocumentInput, eventId, materialsInput, onQuery } from "~/modules/calendar/schema.server";
import { MaterialsForm } from "~/modules/calendar/ui/materials-form";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.title} · Meridian` : "Meridian" }];

function addressIn(request: Request, params: { eventId?: string }) {
  const id = eventId.safeParse(params.eventId);
  return { id: id.success ? id.data : notFound("event"), on: onQuery.parse(Object.fromEntries(new URL(request.url).searchParams)).on };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { view: await answer(async () => materialsView(actor, addressIn(request, params), context.locale)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const address = addressIn(request, params);
    const { address: event } = await materialsView(actor, address, context.locale);
    if (form.get("intent") === "begin") return begin(actor, address, form, eventHref(event));
    const submission = parseWithZod(form, { schema: materialsInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    try {
      await setMaterials(actor, address, submission.value);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(submission.reply({ fieldErrors: { [error.field]: [error.message] } }), { status: 422 });
    }
    return redirect(eventHref(event), 303);
  });
}

/** Whoever pressed twice, or after somebody else, is led to the event, where the document stands. */
async function begin(actor: Actor, address: EventAddress, form: FormData, eventPage: string) {
  const submission = parseWithZod(form, { schema: beginDocumentInput });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  try {
    return redirect(`${documentHref(await beginDocument(actor, address, submission.value.document))}/edit`, 303);
  } catch (error) {
    if (error instanceof DomainError && error.code === "conflict") return redirect(eventPage, 303);
    throw error;
  }
}

/** What belongs to one time of an event. */
export default function Materials() {
  const { view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useLingui();
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="calendar.materials">Agenda, notes and recording</Trans>}
          lead={<bdi>{view.title}</bdi>}
          meta={<span>{view.day}</span>}
          above={<Breadcrumbs items={[{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }, { to: eventHref(view.address), label: <bdi>{view.title}</bdi> }]} />}
        />
      }
    >
      <MaterialsForm view={view} lastResult={result} />
    </Page>
  );
}
