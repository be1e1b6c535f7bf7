import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { changeEvent } from "~/modules/calendar/change-event.server";
import { eventForm } from "~/modules/calendar/event-form.server";
import { eventFormFor } from "~/modules/calendar/event-form-view.server";
import { eventHref } from "~/modules/calendar/hrefs";
import { eventId, onQuery } from "~/modules/calendar/schema.server";
import { EventForm } from "~/modules/calendar/ui/event-form";
import { typedIn } from "~/modules/calendar/ui/typed-in";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.form.title} · Meridian` : "Meridian" }];

function addressIn(request: Request, params: { eventId?: string }) {
  const id = eventId.safeParse(params.eventId);
  return { id: id.success ? id.data : notFound("event"), on: onQuery.parse(Object.fromEntries(new URL(request.url).searchParams)).on };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { form: await answer(async () => eventFormFor(actor, context, addressIn(request, params))) };
}

/** What somebody else changed meanwhile is not written over: the form comes back as it was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const address = addressIn(request, params);
    const { on } = await eventFormFor(actor, context, address);
    const submission = parseWithZod(form, { schema: eventForm });
    if (submission.status !== "success") return data({ ...typedIn(form, submission.error ?? {}), conflict: false }, { status: 422 });
    try {
      return redirect(eventHref(await changeEvent(actor, { ...address, on }, submission.value)), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
      return data({ ...typedIn(form, {}), conflict: true }, { status: 409 });
    }
  });
}

export default function EditEvent() {
  const { form } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>() ?? null;
  const { t } = useLingui();
  const pending = useNavigation().formMethod === "POST";
  const reading = eventHref({ id: form.id, title: form.title, on: form.repeats ? form.on : undefined });
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="calendar.edit.title">Change the event</Trans>}
          lead={<bdi>{form.title}</bdi>}
          meta={form.repeats ? <span>{form.day}</span> : null}
          above={<Breadcrumbs items={[{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }, { to: reading, label: <bdi>{form.title}</bdi> }]} />}
        />
      }
    >
      {returned?.conflict ? (
        <Notice tone="caution" title={<Trans id="calendar.conflict">Somebody changed this event meanwhile</Trans>} action={<LinkButton size="sm" to={reading}><Trans id="calendar.conflict.see">See it as it is now</Trans></LinkButton>}>
          <Trans id="calendar.conflict.text">Nothing was written over. What you typed still stands below; send it again to put it in place of theirs.</Trans>
        </Notice>
      ) : null}
      <EventForm {...form} owners={null} ownerName={form.ownerName} reach={form.repeats} returned={returned} pending={pending} submit={<Trans id="calendar.edit.submit">Save the change</Trans>} />
    </Page>
  );
}
