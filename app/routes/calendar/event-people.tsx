import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eventHref } from "~/modules/calendar/hrefs";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { participantsView } from "~/modules/calendar/participants-view.server";
import { eventId, invitationInput, inviteQuery, type InvitationInput } from "~/modules/calendar/schema.server";
import { InviteAudience } from "~/modules/calendar/ui/invite-audience";
import { InviteForm } from "~/modules/calendar/ui/invite-form";
import { ParticipantGroups } from "~/modules/calendar/ui/participant-groups";
import { useErrorTexts } from "~/modules/calendar/ui/use-error-texts";
import { withdrawInvitation } from "~/modules/calendar/withdraw-invitation.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { httpStatus } from "~/platform/http/status";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["calendar", "experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.view.title} · Meridian` : "Meridian" }];

const idIn = (params: { eventId?: string }) => eventId.safeParse(params.eventId).data ?? notFound("event");

const queryIn = (request: Request) => inviteQuery.parse(Object.fromEntries(new URL(request.url).searchParams));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { view: await answer(async () => participantsView(actor, context, { id: idIn(params), ...queryIn(request) })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: invitationInput });
  return answer(async () => {
    const id = idIn(params);
    const { on, ...query } = queryIn(request);
    if (submission.status !== "success") {
      await participantsView(actor, context, { id, on, ...query });
      return data({ by: form.get("by"), errors: submission.error?.people ?? ["nobody_chosen"] }, { status: 422 });
    }
    try {
      await perform(actor, id, submission.value);
    } catch (error) {
      if (!(error instanceof DomainError) || error.field !== "audience") throw error;
      return data({ by: "audience", errors: [error.message] }, { status: httpStatus[error.code] });
    }
    return redirect(`${new URL(request.url).pathname}${on ? `?on=${on}` : ""}`, 303);
  });
}

async function perform(actor: Actor, id: number, given: InvitationInput): Promise<void> {
  if (given.by === "withdrawal") return withdrawInvitation(actor, id, given.person);
  if (given.by === "names") await invitePeople(actor, id, { ids: given.people });
  else await invitePeople(actor, id, { audience: given, expected: given.expected });
}

/** Everybody who answered or was invited; those who organise invite more, by name or many at once. */
export default function EventPeople() {
  const { view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useErrorTexts()(result?.errors);
  const { t } = useLingui();
  const on = view.repeats ? view.on : undefined;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="calendar.people">Who comes</Trans>}
          lead={<bdi>{view.title}</bdi>}
          above={<Breadcrumbs items={[{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }, { to: eventHref({ id: view.id, title: view.title, on }), label: <bdi>{view.title}</bdi> }]} />}
        />
      }
    >
      {view.invite ? (
        <>
          <InviteForm invite={view.invite} on={on} errors={result?.by === "audience" ? undefined : errors} />
          <InviteAudience invite={view.invite} on={on} errors={result?.by === "audience" ? errors : undefined} />
        </>
      ) : null}
      <ParticipantGroups people={view.people} mayWithdraw={view.invite !== null} />
    </Page>
  );
}
