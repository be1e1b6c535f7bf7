import { Trans } from "@lingui/react/macro";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { useFormat } from "~/platform/i18n/format";
import { PersonLine } from "~/ui/person-line";
import type { CountryView } from "../country-view.server";
import { Day } from "~/ui/day";
import { TextLink } from "~/ui/text-link";
import { useCountryWords } from "./use-country-words";

type Covering = CountryView["covering"][number];

/** The offices that cover a country now, each with those to call there, and below those that did before. */
export function CountryCalls({ covering }: { covering: Covering[] }) {
  const now = covering.filter((office) => office.now);
  const before = covering.filter((office) => !office.now);
  return (
    <>
      {now.length === 0 ? <p className="text-ink-muted"><Trans id="countries.coverage.none">No office named</Trans></p> : null}
      <div className="grid gap-6 md:grid-cols-2">
        {now.map((office) => <OfficeToCall key={`${office.code}-${office.kind}`} office={office} />)}
      </div>
      {before.length > 0 ? <Before offices={before} /> : null}
    </>
  );
}

function OfficeToCall({ office }: { office: Covering }) {
  const format = useFormat();
  const words = useCountryWords();
  const functions = useFunctionLabels();
  return (
    <div className="grid content-start gap-3">
      <div>
        <p className="text-sm text-ink-muted">{words.coverage[office.kind]} · <Trans id="countries.since">since <Day day={office.from} /></Trans></p>
        <h3 className="text-base font-semibold"><bdi><TextLink quiet to={`/offices/${office.code}`}>{office.name}</TextLink></bdi></h3>
        <p className="text-sm text-ink-muted"><bdi>{office.city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{format.time(format.madeAt, office.timeZone)}</span></p>
      </div>
      {office.people.length === 0 ? <p className="text-sm text-ink-muted"><Trans id="countries.calls.none">No director and no employers’ or workers’ specialist of this office is in the directory. Its page lists who works there.</Trans></p> : null}
      <ul className="grid gap-2">
        {office.people.map((person) => (
          <li key={person.handle}><PersonLine size="sm" name={person.name} to={`/experts/${person.handle}`} detail={functions[person.function]} /></li>
        ))}
      </ul>
    </div>
  );
}

function Before({ offices }: { offices: Covering[] }) {
  const words = useCountryWords();
  return (
    <ul className="text-sm text-ink-muted">
      {offices.map((office) => (
        <li key={`${office.code}-${office.kind}-${office.from}`}>
          {words.coverage[office.kind]}: <bdi>{office.name}</bdi>, {office.until ? <Trans id="countries.coverage.past"><Day day={office.from} /> to <Day day={office.until} /></Trans> : <Trans id="countries.coverage.future">from <Day day={office.from} /></Trans>}
        </li>
      ))}
    </ul>
  );
}
