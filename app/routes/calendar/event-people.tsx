import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventHref } from "~/modules/calendar/hrefs";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { participantsView } from "~/modules/calendar/participants-view.server";
import { eventId, findQuery, invitationInput } from "~/modules/calendar/schema.server";
import { InviteForm } from "~/modules/calendar/ui/invite-form";
import { ParticipantGroups } from "~/modules/calendar/ui/participant-groups";
import { useErrorTexts } from "~/modules/calendar/ui/use-error-texts";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.title} · Meridian` : "Meridian" }];

const idIn = (params: { eventId?: string }) => eventId.safeParse(params.eventId).data ?? notFound("event");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { on, find } = findQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { view: await answer(async () => participantsView(actor, context, { id: idIn(params), on }, find)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: invitationInput });
  return answer(async () => {
    const id = idIn(params);
    if (submission.status !== "success") {
      await participantsView(actor, context, { id }, "");
      return data({ errors: submission.error?.people ?? ["nobody_chosen"] }, { status: 422 });
    }
    await invitePeople(actor, id, { ids: submission.value.people });
    return redirect(new URL(request.url).pathname, 303);
  });
}

/** Everybody who answered or was invited; those who organise invite more. */
export default function EventPeople() {
  const { view } = useLoaderData<typeof loader>();
  const errors = useErrorTexts()(useActionData<typeof action>()?.errors);
  const { t } = useLingui();
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="calendar.people">Who comes</Trans>}
          lead={<bdi>{view.title}</bdi>}
          above={<Breadcrumbs items={[{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }, { to: eventHref({ id: view.id, title: view.title, on: view.repeats ? view.on : undefined }), label: <bdi>{view.title}</bdi> }]} />}
        />
      }
    >
      {view.mayInvite ? <InviteForm view={view} errors={errors} /> : null}
      <ParticipantGroups people={view.people} />
    </Page>
  );
}
