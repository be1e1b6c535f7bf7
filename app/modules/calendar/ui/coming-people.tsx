import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { EventView } from "../event-view.server";
import { eventPageHref } from "../hrefs";

/** Who comes, in words first, then by name. */
export function ComingPeople({ event }: { event: EventView }) {
  const { counts, capacity, coming, more } = event;
  const all = <TextLink to={eventPageHref({ id: event.id, title: event.title, on: event.repetition ? event.on : undefined }, "people")}>{event.abilities.organise ? <Trans id="calendar.people.invite">All, and invite</Trans> : <Trans id="calendar.people.all">All answers</Trans>}</TextLink>;
  return (
    <Section id="coming" title={<Trans id="calendar.people">Who comes</Trans>} action={all}>
      <p className="text-sm text-ink-muted">
        <Plural id="calendar.people.coming" value={counts.coming} one="# person comes" other="# people come" />
        {capacity === null ? null : <> (<Plural id="calendar.people.places" value={capacity} one="# place" other="# places" />)</>}
        {counts.waiting > 0 ? <> · <Plural id="calendar.people.waiting" value={counts.waiting} one="# is waiting" other="# are waiting" /></> : null}
        {counts.maybe > 0 ? <> · <Plural id="calendar.people.maybe" value={counts.maybe} one="# may come" other="# may come" /></> : null}
        {counts.invited > 0 ? <> · <Plural id="calendar.people.invited" value={counts.invited} one="# has not answered" other="# have not answered" /></> : null}
      </p>
      {coming.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {coming.map((person) => (
            <li key={person.id} className={person.absent ? "text-ink-muted" : undefined}>
              <Link to={`/experts/${person.handle}`} className="underline-offset-3 hover:underline"><bdi>{person.name}</bdi></Link>
              {person.city ? <span className="text-ink-muted"> <bdi>{person.city}</bdi></span> : null}
              {person.absent ? <> (<Trans id="calendar.people.away">away on this date</Trans>)</> : null}
            </li>
          ))}
          {more > 0 ? <li className="text-ink-muted"><Plural id="calendar.people.more" value={more} one="and # more" other="and # more" /></li> : null}
        </ul>
      ) : null}
    </Section>
  );
}
