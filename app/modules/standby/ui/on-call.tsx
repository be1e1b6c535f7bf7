import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { LinkButton } from "~/ui/button";
import { PersonLine } from "~/ui/person-line";
import { TextLink } from "~/ui/text-link";
import type { OnCall } from "../on-call-list.server";
import { urgentRequestHref } from "../urgent-request";
import { Trained } from "./trained";

/** Who could leave for a country at once, the list they stand on, and one press that begins the request. */
export function OnCallList({ people, country, today }: { people: OnCall[]; country: string; today: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const [first] = people;
  if (!first) return null;
  const [hours, place] = [first.readyHours, format.country(country)];
  const title = t({ id: "standby.ask.titleFor", message: plural(hours, { one: `People for ${place} within # hour`, other: `People for ${place} within # hours` }) });
  return (
    <div className="grid gap-3">
      <ul className="divide-y divide-line">
        {people.map(({ id, handle, name, photo, city, timeZone, trainingTold, trainedUntil }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <PersonLine name={name} photo={photo} to={`/experts/${handle}`} detail={city ? <bdi>{city}</bdi> : null} localTime={<span suppressHydrationWarning>{format.time(format.madeAt, timeZone)}</span>} />
            <span className="text-sm"><Trained told={trainingTold} until={trainedUntil} /></span>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-4">
        <LinkButton to={urgentRequestHref({ team: first.team, termId: first.termId, today, title, country })}><Trans id="standby.ask">Ask for people at once</Trans></LinkButton>
        <TextLink to={`/teams/${first.team}/standby?list=${first.list}`}><Trans id="standby.whole">The whole standby list</Trans></TextLink>
      </p>
    </div>
  );
}
