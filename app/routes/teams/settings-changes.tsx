import { Trans, useLingui } from "@lingui/react/macro";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { changePageSize } from "~/modules/teams/contract";
import { pageNumber } from "~/modules/teams/schema.server";
import { teamChangesList } from "~/modules/teams/team-changes-list.server";
import { useChangeSentence } from "~/modules/teams/ui/use-change-sentence";
import { useFormat } from "~/platform/i18n/format";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";

export const handle = { areas: ["teams"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const page = pageNumber.parse(new URL(request.url).searchParams.get("page") ?? 1);
  return answer(() => teamChangesList(actor, params.slug ?? "", page));
}

/** The trail: who changed what in the team, and who came and went. */
export default function SettingsChanges() {
  const { changes, total, page } = useLoaderData<typeof loader>();
  const { slug = "" } = useParams();
  const { t } = useLingui();
  const format = useFormat();
  const sentence = useChangeSentence();
  const here = `/teams/${slug}/settings/changes`;
  if (changes.length === 0) {
    return <EmptyState title={<Trans id="teams.changes.none">Nothing changed yet</Trans>}><Trans id="teams.changes.noneText">Who joins, leaves or gets another role, and what is changed in these settings, is written down here.</Trans></EmptyState>;
  }
  return (
    <>
      <ul aria-label={t({ id: "teams.settings.changes", message: "Changes" })} className="divide-y divide-line">
        {changes.map((change) => (
          <li key={change.id} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_auto]">
            <span>{sentence(change)}</span>
            <span className="text-sm text-ink-muted tabular-nums"><Time dateTime={new Date(change.at).toISOString()} absolute={format.dateTime(change.at)} /></span>
          </li>
        ))}
      </ul>
      <Pagination previous={page > 1 ? `${here}?page=${page - 1}` : undefined} next={page * changePageSize < total ? `${here}?page=${page + 1}` : undefined} />
    </>
  );
}
