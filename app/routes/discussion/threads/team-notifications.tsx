import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeTeamLevel } from "~/modules/discussion/following/change-level.server";
import { teamLevelView } from "~/modules/discussion/following/level-view.server";
import { teamLevelInput } from "~/modules/discussion/following/schema.server";
import { LevelForm } from "~/modules/discussion/ui/threads/level-form";
import { startAddress } from "~/modules/notifications/mail/start-address.server";
import { StartAddress } from "~/modules/notifications/ui/start-address";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["discussion", "discussion/threads", "notifications"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(() => teamLevelView(actor, params.slug ?? "", context.locale));
  const address = await answer(() => startAddress(actor, view.slug));
  leadToPresentAddress(request, params.slug, view.slug);
  const { name } = view;
  return { view, address, title: i18nFor(context.locale)._(msg({ id: "discussion.level.team.pageTitle", message: `Notifications: ${name} · Meridian` })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const input = teamLevelInput.safeParse(Object.fromEntries(await formIn(request)));
  return answer(async () => {
    if (!input.success) throw new DomainError("invalid");
    const { slug } = await changeTeamLevel(actor, params.slug ?? "", input.data.level);
    return redirect(`/teams/${slug}`, 303);
  });
}

/** How closely one follows a team. */
export default function TeamNotifications() {
  const { view, address } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const href = `/teams/${view.slug}`;
  const above = <Breadcrumbs items={[{ to: "/teams", label: t({ id: "discussion.teams", message: "Teams" }) }, { to: href, label: view.name }]} />;
  return (
    <Page header={<PageHeader above={above} title={<Trans id="discussion.level.team.title">Notifications of this team</Trans>} />}>
      <LevelForm of="team" chosen={view.level} backHref={href} />
      {address ? <StartAddress address={address} /> : null}
    </Page>
  );
}
