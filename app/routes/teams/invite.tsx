import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitePeople } from "~/modules/teams/invite-people.server";
import { inviteView } from "~/modules/teams/invite-view.server";
import { invitationInput, inviteQuery } from "~/modules/teams/schema.server";
import { InviteAudience } from "~/modules/teams/ui/invite-audience";
import { InviteByName } from "~/modules/teams/ui/invite-by-name";
import { OpenInvitations } from "~/modules/teams/ui/open-invitations";
import { useErrorTexts } from "~/modules/teams/ui/use-error-texts";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["teams", "experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = inviteQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const view = await answer(() => inviteView(actor, params.slug ?? "", query, context.locale));
  leadToPresentAddress(request, params.slug, view.slug);
  const { name } = view;
  return { view, query, title: i18nFor(context.locale)._(msg({ id: "teams.invite.pageTitle", message: `Invite people to ${name} · Meridian` })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const submission = parseWithZod(await formIn(request), { schema: invitationInput });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    const sent = await refusedFields(submission, () => invitePeople(actor, slug, submission.value));
    return "refused" in sent ? sent.refused : redirect(`/teams/${slug}/invite?sent=${sent.done.invited}`, 303);
  });
}

/** Inviting people: by name, or all of an office or with a function. Each decides for themselves. */
export default function Invite() {
  const { view, query } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { texts } = useErrorTexts();
  const { slug, name } = view;
  const { sent } = query;
  const errors = Object.values(refusal?.error ?? {}).flatMap((codes) => texts(codes ?? []) ?? []);
  return (
    <Page header={(
      <PageHeader
        title={<Trans id="teams.invite.title">Invite people</Trans>}
        above={<Breadcrumbs items={[{ to: "/teams", label: <Trans id="teams.directory.title">Teams</Trans> }, { to: `/teams/${slug}/people`, label: name }]} />}
        lead={<Trans id="teams.invite.lead">Whoever you invite finds it on their first page and accepts or declines.</Trans>}
      />
    )}>
      <ErrorSummary fields={[]} errors={errors} />
      {sent === undefined ? null : (
        <Notice tone="positive"><Plural id="teams.invite.sent" value={sent} one="# person is invited." other="# people are invited." /></Notice>
      )}
      <InviteByName view={view} q={query.q} />
      <InviteAudience view={view} query={query} />
      <OpenInvitations view={view} />
    </Page>
  );
}
