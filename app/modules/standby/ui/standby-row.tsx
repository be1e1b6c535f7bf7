import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { Day } from "~/ui/day";
import { PersonLine } from "~/ui/person-line";
import type { StandbyView } from "../standby-view.server";
import { Trained } from "./trained";

interface StandbyRowProps {
  place: StandbyView["people"][number];
  /** slug of the list, for the form that takes somebody off */
  list: string;
  manages: boolean;
  /** address of a request that suggests this person; null for those who send none */
  askHref: string | null;
}

/** One person on standby: where and when, trained until when, what they take on, and how to reach them for those who may. */
export function StandbyRow({ place, list, manages, askHref }: StandbyRowProps) {
  const format = useFormat();
  const { name } = place;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[1fr_1fr_auto]">
      <PersonLine
        name={place.name} photo={place.photo}
        to={`/experts/${place.handle}`}
        detail={place.city ? <bdi>{place.city}</bdi> : null}
        localTime={<span suppressHydrationWarning>{format.time(format.madeAt, place.timeZone)}</span>}
      />
      <div className="grid content-start gap-0.5 text-sm">
        <p><Trained told={place.trainingTold} until={place.trainedUntil} /></p>
        {place.languages.length > 0 ? <p className="text-ink-muted">{format.list(place.languages)}</p> : null}
        {place.offer ? <p><bdi>{place.offer}</bdi></p> : null}
        {place.contact ? <p><span className="text-ink-muted"><Trans id="standby.contact">Outside office hours:</Trans></span> <bdi className="font-medium break-words">{place.contact}</bdi></p> : null}
        <Days place={place} />
      </div>
      <div className="flex flex-wrap content-start gap-2">
      {askHref && place.now ? <LinkButton to={askHref} size="sm"><Trans id="standby.askFor">Ask for <bdi>{name}</bdi></Trans></LinkButton> : null}
      {manages ? (
        <Form method="post">
          <input type="hidden" name="person" value={place.handle} />
          <input type="hidden" name="list" value={list} />
          <Button tone="plain" size="sm" name="intent" value="take-off"><Trans id="standby.takeOff">Take off<span className="visually-hidden"> {name}</span></Trans></Button>
        </Form>
      ) : null}
      </div>
    </li>
  );
}

function Days({ place: { now, fromDay, untilDay } }: { place: StandbyRowProps["place"] }) {
  if (!now) return <p className="text-ink-muted"><Trans id="standby.later">Stands by from <Day day={fromDay} /></Trans></p>;
  return untilDay ? <p className="text-ink-muted"><Trans id="standby.until">Stands by until <Day day={untilDay} /></Trans></p> : null;
}
