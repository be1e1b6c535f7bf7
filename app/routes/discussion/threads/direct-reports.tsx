import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { directReportList } from "~/modules/discussion/reports/report-list.server";
import { resolveDirectReport } from "~/modules/discussion/reports/resolve-report.server";
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
  const title = i18nFor(context.locale)._(msg({ id: "discussion.directReports.pageTitle", message: "Reported direct messages · Meridian" }));
  return answer(async () => ({ title, list: await directReportList(actor, reportsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))) }));
}

export function action({ request, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  return answer(async () => {
    const fields = Object.fromEntries(await formIn(request));
    const input = resolutionInput.safeParse(fields);
    if (!input.success) return data({ report: Number(fields.report) }, { status: 422 });
    await resolveDirectReport(actor, input.data);
    return redirect(href, 303);
  });
}

/** Direct messages that somebody reported, for administrators: each by itself, without its conversation. */
export default function DirectReports() {
  const { list } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  return (
    <Page header={<PageHeader title={<Trans id="discussion.directReports.title">Reported direct messages</Trans>} lead={<Trans id="discussion.directReports.lead">You see the reported message and nothing else of its conversation.</Trans>} />}>
      <ReportQueue href={href} slug={null} list={list} wrong={back?.report} />
    </Page>
  );
}
