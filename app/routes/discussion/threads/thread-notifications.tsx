import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeThreadLevel } from "~/modules/discussion/following/change-level.server";
import { threadLevelView } from "~/modules/discussion/following/level-view.server";
import { threadHref } from "~/modules/discussion/hrefs";
import { threadLevelInput } from "~/modules/discussion/following/schema.server";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { LevelForm } from "~/modules/discussion/ui/threads/level-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const view = await threadLevelView(actor, threadIdIn(params), context.locale);
    if (view.team.slug !== params.slug) throw redirect(`${threadHref(view.team.slug, view.id)}/notifications`, 301);
    const name = view.title;
    return { view, title: i18nFor(context.locale)._(msg({ id: "discussion.level.thread.pageTitle", message: `Notifications: ${name} · Meridian` })) };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const input = threadLevelInput.safeParse(Object.fromEntries(await formIn(request)));
  return answer(async () => {
    if (!input.success) throw new DomainError("invalid");
    await changeThreadLevel(actor, threadIdIn(params), input.data.level);
    return redirect(threadHref(params.slug ?? "", threadIdIn(params)), 303);
  });
}

/** How closely one follows a thread. */
export default function ThreadNotifications() {
  const { view } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const href = threadHref(view.team.slug, view.id);
  const teamCrumb = { to: `/teams/${view.team.slug}`, label: view.team.name };
  const above = <Breadcrumbs items={[{ to: "/teams", label: t({ id: "discussion.teams", message: "Teams" }) }, teamCrumb, { to: href, label: view.title }]} />;
  return (
    <Page header={<PageHeader above={above} title={<Trans id="discussion.level.thread.title">Notifications of this thread</Trans>} />}>
      <LevelForm of="thread" chosen={view.chosen ?? "team"} otherwise={view.otherwise} backHref={href} />
    </Page>
  );
}
