import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { reportPageSize } from "~/modules/discussion/reports/contract";
import { reportList } from "~/modules/discussion/reports/report-list.server";
import { resolveReport } from "~/modules/discussion/reports/resolve-report.server";
import { reportsQuery, resolutionInput } from "~/modules/discussion/reports/schema.server";
import { ReportRow } from "~/modules/discussion/ui/threads/report-row";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["teams", "discussion", "discussion/threads"] } satisfies RouteHandle;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = reportsQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(() => reportList(actor, params.slug ?? "", query));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  return answer(async () => {
    const fields = Object.fromEntries(await formIn(request));
    const input = resolutionInput.safeParse(fields);
    if (!input.success) {
      await reportList(actor, slug, { show: "open", page: 1 });
      return data({ report: Number(fields.report) }, { status: 422 });
    }
    await resolveReport(actor, slug, input.data);
    return redirect(`/teams/${slug}/settings/reports`, 303);
  });
}

/** What was reported in a team, for those who answer for it. */
export default function Reports() {
  const { reports, total, show, page } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  const href = (wish: "open" | "settled", at = 1) => `/teams/${slug}/settings/reports?show=${wish}${at > 1 ? `&page=${at}` : ""}`;
  return (
    <>
      <p className="flex gap-4">
        {show === "open"
          ? <TextLink to={href("settled")}><Trans id="discussion.reports.settled">Those that are settled</Trans></TextLink>
          : <TextLink to={href("open")}><Trans id="discussion.reports.open">Those that are open</Trans></TextLink>}
      </p>
      {reports.length === 0
        ? <EmptyState title={show === "open" ? <Trans id="discussion.reports.none">Nothing waits for you here</Trans> : <Trans id="discussion.reports.noneSettled">Nothing was settled yet</Trans>}><Trans id="discussion.reports.noneText">Messages that somebody reports stand here until you have decided what becomes of them.</Trans></EmptyState>
        : <ul aria-label={t({ id: "discussion.reports.label", message: "Reports" })} className="divide-y divide-line">{reports.map((report) => <ReportRow key={report.id} slug={slug} report={report} error={back?.report === report.id} />)}</ul>}
      <Pagination previous={page > 1 ? href(show, page - 1) : undefined} next={page * reportPageSize < total ? href(show, page + 1) : undefined} />
    </>
  );
}
