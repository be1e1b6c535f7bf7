import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { classNames } from "~/ui/class-names";
import { TextLink } from "~/ui/text-link";
import type { Compared } from "../compare-view.server";
import { ReleasedBy } from "./reasons";
import { TimeStrip } from "./time-strip";
import { useExpertLabels } from "./use-labels";
import { useSupportLabels } from "./use-support-labels";

const columns: Record<number, string> = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3", 4: "sm:grid-cols-2 lg:grid-cols-4" };

interface RowProps {
  title: ReactNode;
  people: Compared[];
  show: (person: Compared) => ReactNode;
}

/** One subject for everybody, side by side where there is room, one below the other on a phone. */
function Row({ title, people, show }: RowProps) {
  return (
    <section className="grid gap-2 border-t border-line pt-3">
      <h2 className="text-sm font-semibold text-ink-muted">{title}</h2>
      <div className={classNames("grid gap-x-6 gap-y-3", columns[people.length])}>
        {people.map((person) => (
          <div key={person.handle} className="min-w-0 text-sm">
            <p className="text-ink-muted sm:visually-hidden"><bdi>{person.name}</bdi></p>
            {show(person)}
          </div>
        ))}
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return <ul>{lines.map((line) => <li key={line}><bdi>{line}</bdi></li>)}</ul>;
}

/** Some people side by side. */
export function ComparePeople({ people }: { people: Compared[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { levels, years, pair } = useExpertLabels();
  const { travels, evidence, workingDays } = useSupportLabels();
  const none = t({ id: "experts.compare.nothing", message: "Nothing told" });
  const lines = (all: string[]) => (all.length > 0 ? <Lines lines={all} /> : <span className="text-ink-muted">{none}</span>);
  return (
    <div className="grid gap-4">
      <div className={classNames("grid gap-x-6 gap-y-3", columns[people.length])}>
        {people.map(({ handle, name, nativeName, title, city, timeZone }) => (
          <div key={handle} className="min-w-0">
            <p><TextLink quiet to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink>{nativeName ? <>{" "}<bdi className="text-ink-muted">{nativeName}</bdi></> : null}</p>
            <p className="text-sm text-ink-muted"><bdi>{title}</bdi></p>
            {city ? <p className="text-sm text-ink-muted"><bdi>{city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{format.time(format.madeAt, timeZone)}</span></p> : null}
          </div>
        ))}
      </div>
      {people.some(({ why }) => why.length > 0) ? <Row title={<Trans id="experts.compare.need">For this need</Trans>} people={people} show={({ why }) => lines(why.map(({ text }) => text))} /> : null}
      <Row title={<Trans id="experts.compare.fields">Fields</Trans>} people={people} show={({ expertise }) => lines(expertise.map(({ label, level, years: number }) => `${label} (${number ? pair(levels[level], years(number)) : levels[level]})`))} />
      <Row title={<Trans id="experts.compare.languages">Languages: speaks / reads / writes</Trans>} people={people} show={({ languages }) => lines(languages.map(({ name, speak, read, write }) => `${name} ${[speak, read, write].map((level) => level ?? "–").join(" / ")}`))} />
      <Row title={<Trans id="experts.compare.countries">Countries</Trans>} people={people} show={({ countries }) => lines(countries)} />
      <Row title={<Trans id="experts.compare.evidence">Evidence</Trans>} people={people} show={(person) => lines(person.evidence.map(({ kind, count }) => `${evidence[kind]} ${format.number(count)}`))} />
      {people.some(({ support }) => support && support.free !== null) ? (
        <Row title={<Trans id="experts.compare.time">The next twenty working days</Trans>} people={people} show={({ support }) => (support && support.free !== null ? (
          <div className="grid gap-1">
            <Free days={workingDays(support.free)} />
            <TimeStrip days={support.days} />
          </div>
        ) : none)} />
      ) : null}
      {people.some(({ support }) => support) ? (
        <Row title={<Trans id="experts.compare.terms">Terms</Trans>} people={people} show={({ support }) => (support ? (
          <ul>
            {support.travels ? <li>{travels[support.travels]}</li> : null}
            {support.noticeDays === null ? null : <li><Notice days={support.noticeDays} /></li>}
            {support.releasedBy ? <li><ReleasedBy who={support.releasedBy} /></li> : null}
          </ul>
        ) : none)} />
      ) : null}
    </div>
  );
}

function Free({ days }: { days: string }) {
  return <p><Trans id="experts.compare.free">free: {days}</Trans></p>;
}

function Notice({ days }: { days: number }) {
  return <Trans id="experts.reason.notice">working days of notice asked for: {days}</Trans>;
}
