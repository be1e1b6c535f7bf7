import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { createEvent } from "~/modules/calendar/create-event.server";
import { eventForm } from "~/modules/calendar/event-form.server";
import { newEventForm } from "~/modules/calendar/event-form-view.server";
import { eventHref } from "~/modules/calendar/hrefs";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { newEventExtras, newEventQuery } from "~/modules/calendar/schema.server";
import { EventForm } from "~/modules/calendar/ui/event-form";
import { typedIn } from "~/modules/calendar/ui/typed-in";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar", "calendar/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const wantedIn = (search: URLSearchParams) => newEventQuery.parse({ ...Object.fromEntries(search), with: search.getAll("with") });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const wanted = wantedIn(new URL(request.url).searchParams);
  const form = await answer(() => newEventForm(actor, context, wanted));
  const title = i18nFor(context.locale)._(msg({ id: "calendar.new.pageTitle", message: "New event · Meridian" }));
  return { title, form, number: randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: eventForm });
  if (submission.status !== "success") return data(typedIn(form, submission.error ?? {}), { status: 422 });
  return answer(async () => {
    try {
      const { number, invite } = newEventExtras.parse({ number: form.get("number"), invite: form.getAll("invite") });
      const event = await createEvent(actor, submission.value, number);
      if (invite.length > 0) await invitePeople(actor, event.id, { handles: invite });
      return redirect(eventHref(event), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(typedIn(form, { [error.field]: [error.message] }), { status: 422 });
    }
  });
}

export default function NewEvent() {
  const { form, number } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>() ?? null;
  const { t } = useLingui();
  const pending = useNavigation().formMethod === "POST";
  return (
    <Page header={<PageHeader title={<Trans id="calendar.new">New event</Trans>} above={<Breadcrumbs items={[{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }]} />} />}>
      <EventForm {...form} number={number} returned={returned} pending={pending} submit={<Trans id="calendar.new.submit">Put it into the calendar</Trans>} />
    </Page>
  );
}
