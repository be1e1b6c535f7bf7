import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Avatar } from "~/ui/avatar";
import { ListRow } from "~/ui/list";
import type { ExpertRow as Expert, KnownField, SpokenLanguage, WorkedCountry } from "../contract";
import { period } from "./period";
import { useExpertLabels } from "./use-labels";

/** Texts side by side, each in its own direction. */
function Joined({ parts }: { parts: string[] }) {
  return <>{parts.map((part, place) => <span key={part}>{place > 0 ? " · " : ""}<bdi>{part}</bdi></span>)}</>;
}

function useEntryTexts() {
  const { levels, kinds, years, pair } = useExpertLabels();
  return {
    field: ({ label, level, years: number }: KnownField) => `${label} (${number ? pair(levels[level], years(number)) : levels[level]})`,
    language: ({ name, level }: SpokenLanguage) => [name, level].filter(Boolean).join(" "),
    country: ({ name, kind, fromYear, untilYear }: WorkedCountry) => `${name} (${pair(kinds[kind], period(fromYear, untilYear))})`,
  };
}

/** One person: name and post, why they are here, what else they know and speak, where they are and what time it is there. */
export function ExpertRow({ row }: { row: Expert }) {
  const format = useFormat();
  const texts = useEntryTexts();
  const { why, also } = row;
  const reasons = [...why.fields.map(texts.field), ...why.languages.map(texts.language), ...why.countries.map(texts.country)];
  const others = also.fields.map(({ label }) => label);
  const languages = also.languages.map(texts.language);
  return (
    <ListRow
      to={`/experts/${row.handle}`}
      leading={<Avatar name={row.name} photo={row.photo} />}
      title={<><bdi>{row.name}</bdi>{row.nativeName ? <>{" "}<bdi className="font-normal text-ink-muted">{row.nativeName}</bdi></> : null}</>}
      trailing={row.city ? <span className="max-sm:hidden"><Place city={row.city} time={format.time(format.madeAt, row.timeZone)} /></span> : null}
    >
      {row.title ? <span className="block text-ink"><bdi>{row.title}</bdi></span> : null}
      {row.city ? <span className="block sm:hidden"><Place city={row.city} time={format.time(format.madeAt, row.timeZone)} /></span> : null}
      {reasons.length > 0 ? <span className="block text-ink"><Trans id="experts.row.why">Why: <Joined parts={reasons} /></Trans></span> : null}
      {others.length > 0 ? <span className="block"><Joined parts={others} /></span> : null}
      {languages.length > 0 ? <span className="block"><Joined parts={languages} /></span> : null}
    </ListRow>
  );
}

/** Where somebody is, and the time there now: the server's word stands, for browsers may know other rules of a zone. */
function Place({ city, time }: { city: string; time: string }) {
  return <><bdi>{city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{time}</span></>;
}
