import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { requestStates } from "../contract";
import type { RequestLine } from "../request-list.server";
import { useRequestWords } from "./rows/use-request-words";

/** Requests by state, one group below the other on a phone, side by side where there is room; nothing is dragged, a card leads to its steps. */
export function RequestBoard({ lines }: { lines: RequestLine[] }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const countOf = (count: number) => t({ id: "requests.count", message: plural(count, { one: "# request", other: "# requests" }) });
  const groups = requestStates.flatMap((state) => {
    const own = lines.filter((line) => line.state === state);
    return own.length > 0 ? [{ state, own }] : [];
  });
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ state, own }) => (
        <section key={state} aria-labelledby={`state-${state}`} className="grid content-start gap-2 rounded-panel bg-surface-sunken p-3">
          <h2 id={`state-${state}`} className="flex flex-wrap items-baseline justify-between gap-x-2 text-base font-semibold">{words.states[state]} <span className="text-sm font-normal text-ink-muted tabular-nums">{countOf(own.length)}</span></h2>
          <ul className="grid gap-2">{own.map((line) => <Card key={line.id} line={line} />)}</ul>
        </section>
      ))}
    </div>
  );
}

function Card({ line }: { line: RequestLine }) {
  const format = useFormat();
  const since = new Date(line.stateSince).toISOString();
  return (
    <li className="grid gap-1 rounded-control border border-line bg-surface px-3 py-2 text-sm">
      <Link to={`/requests/${line.id}`} lang={line.language} dir="auto" className="font-medium hover:underline">{line.title}</Link>
      <span className="text-ink-muted"><bdi>{[line.country, line.teamName].filter(Boolean).join(" · ")}</bdi></span>
      <span className="flex flex-wrap gap-2 text-ink-muted">{line.waits ? <Badge tone="caution"><Trans id="requests.row.waits">Your turn</Trans></Badge> : null}<time dateTime={since} suppressHydrationWarning>{format.ago(since, format.madeAt)}</time></span>
    </li>
  );
}
