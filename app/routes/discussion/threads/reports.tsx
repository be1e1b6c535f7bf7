import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { reportList } from "~/modules/discussion/reports/report-list.server";
import { resolveReport } from "~/modules/discussion/reports/resolve-report.server";
import { reportsQuery, resolutionInput } from "~/modules/discussion/reports/schema.server";
import { ReportQueue } from "~/modules/discussion/ui/threads/report-queue";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["discussion/threads"] } satisfies RouteHandle;

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
  const list = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { slug = "" } = useParams();
  return <ReportQueue href={`/teams/${slug}/settings/reports`} slug={slug} list={list} wrong={back?.report} />;
}
