import { Trans } from "@lingui/react/macro";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Badge } from "~/ui/badge";
import type { CountryView } from "../country-view.server";
import { useCountryWords } from "./use-country-words";

/** What sort of country it is to the organisation, in a line of words. */
export function CountryFacts({ country }: { country: CountryView }) {
  const words = useCountryWords();
  const regions = useRegionNames();
  return (
    <>
      {country.region ? <span>{regions[country.region]}</span> : null}
      {country.resident ? <Badge><Trans id="countries.resident">Office in the country</Trans></Badge> : <Badge><Trans id="countries.nonResident">No office there</Trans></Badge>}
      {country.fragility ? <Badge tone={country.fragility === "conflict" ? "critical" : "caution"}>{words.fragility[country.fragility]}</Badge> : null}
      {country.leastDeveloped ? <Badge><Trans id="countries.leastDeveloped">Least developed</Trans></Badge> : null}
      {country.smallIsland ? <Badge><Trans id="countries.smallIsland">Small island State</Trans></Badge> : null}
      {country.landlocked ? <Badge><Trans id="countries.landlocked">Landlocked</Trans></Badge> : null}
      {country.memberState ? null : <Badge><Trans id="countries.notMember">Not a member State</Trans></Badge>}
    </>
  );
}
