import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Day } from "~/ui/day";
import { PersonLine } from "~/ui/person-line";
import type { StandbyView } from "../standby-view.server";

interface StandbyRowProps {
  place: StandbyView["people"][number];
  /** slug of the list, for the form that takes somebody off */
  list: string;
  manages: boolean;
}

/** One person on standby: where and when, trained until when, what they take on, and how to reach them for those who may. */
export function StandbyRow({ place, list, manages }: StandbyRowProps) {
  const format = useFormat();
  const { name } = place;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[1fr_1fr_auto]">
      <PersonLine
        name={place.name}
        to={`/experts/${place.handle}`}
        detail={place.city ? <bdi>{place.city}</bdi> : null}
        localTime={<span suppressHydrationWarning>{format.time(format.madeAt, place.timeZone)}</span>}
      />
      <div className="grid content-start gap-0.5 text-sm">
        <p><Trained until={place.trainedUntil} /></p>
        {place.languages.length > 0 ? <p className="text-ink-muted">{format.list(place.languages)}</p> : null}
        {place.offer ? <p><bdi>{place.offer}</bdi></p> : null}
        {place.contact ? <p><span className="text-ink-muted"><Trans id="standby.contact">Outside office hours:</Trans></span> <bdi className="font-medium break-words">{place.contact}</bdi></p> : null}
        <Days place={place} />
      </div>
      {manages ? (
        <Form method="post">
          <input type="hidden" name="person" value={place.handle} />
          <input type="hidden" name="list" value={list} />
          <Button tone="plain" size="sm" name="intent" value="take-off"><Trans id="standby.takeOff">Take off<span className="visually-hidden"> {name}</span></Trans></Button>
        </Form>
      ) : null}
    </li>
  );
}

function Trained({ until }: { until: string | null }) {
  if (until === null) return <Badge tone="caution"><Trans id="standby.untrained">No valid security training</Trans></Badge>;
  return <Badge tone="positive"><Trans id="standby.trained">Security training valid until <Day day={until} /></Trans></Badge>;
}

function Days({ place: { now, fromDay, untilDay } }: { place: StandbyRowProps["place"] }) {
  if (!now) return <p className="text-ink-muted"><Trans id="standby.later">Stands by from <Day day={fromDay} /></Trans></p>;
  return untilDay ? <p className="text-ink-muted"><Trans id="standby.until">Stands by until <Day day={untilDay} /></Trans></p> : null;
}
