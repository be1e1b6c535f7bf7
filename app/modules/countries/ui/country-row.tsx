import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { TextLink } from "~/ui/text-link";
import type { CountryFact, ListedCountryLine } from "../contract";
import { CoveringLines } from "./covering-line";
import { Day } from "~/ui/day";
import { useCountryWords } from "./use-country-words";

interface CountryRowProps {
  line: ListedCountryLine;
  facts: CountryFact[];
  /** where the country's own page is; null for those who may not look countries up */
  to: string | null;
  /** where those who keep the country edit it */
  editTo: string | null;
}

/** One country of a list: what it is, who covers it, whom to ask and when partners meet next. */
export function CountryRow({ line, facts, to, editTo }: CountryRowProps) {
  const { name } = line;
  const shows = (fact: CountryFact) => facts.includes(fact);
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))]">
      <div>
        <h3 className="text-base font-semibold">{to ? <TextLink to={to} quiet>{line.name}</TextLink> : line.name}</h3>
        <div className="flex flex-wrap gap-1.5 text-sm">
          {line.resident ? null : <Badge><Trans id="countries.nonResident">No office there</Trans></Badge>}
          {shows("fragility") ? <Fragile line={line} /> : null}
        </div>
      </div>
      <div className="text-sm">
        {shows("offices") ? <CoveringLines offices={line.offices} /> : null}
        {shows("framework") && line.framework ? <Framework framework={line.framework} /> : null}
      </div>
      <div className="grid content-start gap-0.5 text-sm">
        {shows("focal_point") ? <Focal focal={line.focal} /> : null}
        {shows("meetings") && line.nextMeeting ? <p><Day day={line.nextMeeting.day} /> <bdi lang={line.nextMeeting.language} className="text-ink-muted">{line.nextMeeting.title}</bdi></p> : null}
        {shows("notes") ? <Noted on={line.notedOn} /> : null}
        {editTo ? <p><TextLink to={editTo}><Trans id="countries.keep">Keep up to date<span className="visually-hidden"> {name}</span></Trans></TextLink></p> : null}
      </div>
    </li>
  );
}

function Fragile({ line: { fragility, since, until } }: { line: ListedCountryLine }) {
  const words = useCountryWords();
  return (
    <>
      {fragility ? <Badge tone={fragility === "conflict" ? "critical" : "caution"}>{words.fragility[fragility]}</Badge> : null}
      {since ? <span className="text-ink-muted">{until ? <><Day day={since} /> – <Day day={until} /></> : <Trans id="countries.since">since <Day day={since} /></Trans>}</span> : null}
    </>
  );
}

/** The years of a cooperation framework. */
export function Framework({ framework: { from, until } }: { framework: { from: number; until: number } }) {
  const years = `${from}–${until}`;
  return <p><span className="text-ink-muted"><Trans id="countries.framework">Framework</Trans></span> <bdi className="tabular-nums" dir="ltr">{years}</bdi></p>;
}

function Focal({ focal }: { focal: ListedCountryLine["focal"] }) {
  if (!focal) return <p className="text-ink-muted"><Trans id="countries.focal.none">Nobody named to ask</Trans></p>;
  return <p><TextLink to={`/experts/${focal.handle}`} quiet><bdi>{focal.name}</bdi></TextLink>{focal.city ? <span className="text-ink-muted"> · {focal.city}</span> : null}</p>;
}

function Noted({ on }: { on: string | null }) {
  return on ? <p className="text-ink-muted"><Trans id="countries.noted">Last note <Day day={on} /></Trans></p> : null;
}
