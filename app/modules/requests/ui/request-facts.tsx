import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Facts } from "~/ui/facts";
import { TextLink } from "~/ui/text-link";
import type { RequestView } from "../request-view.server";
import { useUsefulness } from "./closing-forms";
import { useRequestWords } from "./rows/use-request-words";

/** What is asked for, fact by fact; what was not said is left out. */
export function RequestFacts({ view }: { view: RequestView }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useRequestWords();
  const useful = useUsefulness();
  const { startsOn, endsOn, days, wanted, requester, office, team, report, country } = view;
  const [from, until] = [startsOn ? format.day(startsOn) : "", endsOn ? format.day(endsOn) : ""];
  const window = startsOn && endsOn ? t({ id: "requests.fact.between", message: `${from} to ${until}` }) : startsOn ? t({ id: "requests.fact.from", message: `from ${from}` }) : endsOn ? t({ id: "requests.fact.until", message: `until ${until}` }) : null;
  const length = days ? t({ id: "requests.fact.days", message: plural(days, { one: "# working day", other: "# working days" }) }) : null;
  const items = [
    { term: <Trans id="requests.fact.field">Field</Trans>, detail: format.list(view.fields.map(({ label }) => label)) },
    ...(country ? [{ term: <Trans id="requests.fact.country">Country</Trans>, detail: <TextLink to={`/countries/${country.iso2}`}>{country.name}</TextLink> }] : []),
    ...(window ? [{ term: <Trans id="requests.fact.when">When</Trans>, detail: <span suppressHydrationWarning>{[window, length].filter(Boolean).join(" · ")}</span> }] : []),
    { term: <Trans id="requests.fact.where">Where</Trans>, detail: words.modes[view.mode] },
    ...(view.speaks.length > 0 ? [{ term: <Trans id="requests.fact.languages">Languages</Trans>, detail: format.list(view.speaks.map(words.language)) }] : []),
    ...(wanted > 1 ? [{ term: <Trans id="requests.fact.wanted">People</Trans>, detail: t({ id: "requests.fact.people", message: plural(wanted, { one: "# person", other: "# people" }) }) }] : []),
    ...(view.otherRegions ? [{ term: <Trans id="requests.fact.regions">Regions</Trans>, detail: <Trans id="requests.fact.otherRegions">other than the requester’s</Trans> }] : []),
    ...(view.authors.length > 0 ? [{ term: <Trans id="requests.fact.authors">Written by</Trans>, detail: format.list(view.authors.map(({ name }) => `\u2068${name}\u2069`)) }] : []),
    ...(requester ? [{ term: <Trans id="requests.fact.requester">Asked by</Trans>, detail: <><TextLink quiet to={`/experts/${requester.handle}`}><bdi>{requester.name}</bdi></TextLink>{office ? <> · <bdi>{office.name}</bdi></> : null}</> }] : []),
    ...(team ? [{ term: <Trans id="requests.fact.team">Answered by</Trans>, detail: <TextLink quiet to={`/teams/${team.slug}`}><bdi>{team.name}</bdi></TextLink> }] : []),
    ...(report ? [{ term: <Trans id="requests.fact.report">Report</Trans>, detail: <TextLink to={report.href}><bdi lang={report.language}>{report.title}</bdi></TextLink> }] : []),
    ...(view.usefulness ? [{ term: <Trans id="requests.fact.feedback">Feedback</Trans>, detail: <>{useful[view.usefulness]}{view.feedback ? <span className="block" dir="auto">“{view.feedback}”</span> : null}</> }] : []),
  ];
  return <Facts items={items} />;
}
