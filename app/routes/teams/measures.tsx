import { msg } from "@lingui/core/macro";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { teamMeasures } from "~/modules/teams/team-measures.server";
import { AnswerMeasures } from "~/modules/teams/ui/answer-measures";
import { MonthMeasures } from "~/modules/teams/ui/month-measures";
import { RegionMeasures } from "~/modules/teams/ui/region-measures";
import { formatFor } from "~/platform/i18n/format";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";

export const handle = { areas: ["teams", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const measures = await answer(() => teamMeasures(actor, params.slug ?? ""));
  // Names of months differ between Node and browsers, so they are made here.
  const { month } = formatFor(context.locale, "UTC");
  const months = measures.months.map((one) => ({ name: month(`${one.month}T00:00:00Z`), messages: one.messages }));
  return { measures, months, title: i18nFor(context.locale)._(msg({ id: "teams.measures.pageTitle", message: "Measures · Meridian" })) };
}

/** How the team does, for those who belong to it: numbers of many, none of single people. */
export default function TeamMeasuresPage() {
  const { measures, months } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  return (
    <>
      <AnswerMeasures slug={slug} questions={measures.questions} guidance={measures.guidance} />
      <MonthMeasures months={months} />
      <RegionMeasures regions={measures.regions} />
    </>
  );
}
