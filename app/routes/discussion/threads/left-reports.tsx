import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leftReportList } from "~/modules/discussion/reports/report-list.server";
import { resolveLeftReport } from "~/modules/discussion/reports/resolve-report.server";
import { reportsQuery, resolutionInput } from "~/modules/discussion/reports/schema.server";
import { ReportQueue } from "~/modules/discussion/ui/threads/report-queue";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

const href = "/administration/reports";

export const handle = { areas: ["discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.leftReports.pageTitle", message: "Reported messages · Meridian" }));
  return answer(async () => ({ title, list: await leftReportList(actor, context.locale, reportsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))) }));
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  return answer(async () => {
    const fields = Object.fromEntries(await formIn(request));
    const input = resolutionInput.safeParse(fields);
    if (!input.success) return data({ report: Number(fields.report) }, { status: 422 });
    await resolveLeftReport(actor, input.data);
    return redirect(href, 303);
  });
}

/** Reported messages that no team's people decide about, for administrators: each by itself, without what stands about it. */
export default function LeftReports() {
  const { list } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  return (
    <Page header={<PageHeader title={<Trans id="discussion.leftReports.title">Reported messages</Trans>} lead={<Trans id="discussion.leftReports.lead">Direct messages, and those of teams where nobody but their author could decide. You see the reported message and nothing else of what stands about it.</Trans>} />}>
      <ReportQueue href={href} slug={null} list={list} wrong={back?.report} />
    </Page>
  );
}
