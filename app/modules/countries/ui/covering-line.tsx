import { Trans } from "@lingui/react/macro";
import type { CoveringOffice } from "../contract";
import { useCountryWords } from "./use-country-words";

/** Which offices look after a country, by the cities they are in: a line for administration, one for technical support. */
export function CoveringLines({ offices }: { offices: CoveringOffice[] }) {
  const words = useCountryWords();
  if (offices.length === 0) return <p className="text-ink-muted"><Trans id="countries.coverage.none">No office named</Trans></p>;
  return (
    <ul>
      {[...Map.groupBy(offices, (office) => office.kind)].map(([kind, those]) => (
        <li key={kind}>
          <span className="text-ink-muted">{words.coverage[kind]}</span>{" "}
          {those.map(({ code, name, city }, place) => <span key={code}>{place > 0 ? " · " : null}<abbr title={name} className="no-underline"><bdi className="text-ink">{city}</bdi></abbr></span>)}
        </li>
      ))}
    </ul>
  );
}
