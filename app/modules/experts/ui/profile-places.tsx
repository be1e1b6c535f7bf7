import { Trans } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import type { ProfileView } from "../profile-view.server";
import { period } from "./period";
import { useExpertLabels } from "./use-labels";

/** Countries somebody has worked in, how and when, latest first. */
export function ProfilePlaces({ countries }: { countries: ProfileView["countries"] }) {
  const { kinds } = useExpertLabels();
  if (countries.length === 0) return <p className="text-ink-muted"><Trans id="experts.profile.noPlaces">No country is named yet.</Trans></p>;
  return (
    <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
      {countries.map(({ country, name, kind, fromYear, untilYear }) => (
        <li key={`${country}-${kind}-${fromYear}`} className="flex flex-wrap items-baseline gap-x-3">
          <TextLink to={`/experts?country=${country}`} quiet>{name}</TextLink>
          <span className="text-sm text-ink-muted">{kinds[kind]} · <bdi className="tabular-nums">{period(fromYear, untilYear)}</bdi></span>
        </li>
      ))}
    </ul>
  );
}
