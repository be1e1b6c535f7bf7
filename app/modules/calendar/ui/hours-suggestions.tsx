import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Suitability } from "../contract";
import type { HoursView } from "../hours/hours-view.server";

/** The form of an event at an hour, with the people compared to be invited. */
function newEventHref({ team, date, minutes, named }: HoursView, at: string): string {
  const search = new URLSearchParams({ ...(team ? { team } : {}), from: date, at, minutes: String(minutes) });
  for (const { handle } of named) search.append("with", handle);
  return `/calendar/new?${search}`;
}

/** The best beginnings with their reasons, best first. */
export function HoursSuggestions({ view }: { view: HoursView }) {
  const city = <bdi>{view.city}</bdi>;
  return (
    <ol className="grid gap-3">
      {view.suggestions.map((slot, index) => {
        const { from, to, people, counts } = slot;
        const inside = counts.working;
        return (
          <li key={slot.startsAt} className="rounded-panel border border-line bg-surface-raised p-4">
            <p className="flex flex-wrap items-baseline gap-x-2 text-lg font-semibold">
              <span className="tabular-nums"><Trans id="calendar.hours.slot">{from} to {to} in {city}</Trans></span>
              {index === 0 ? <Badge tone="accent"><Trans id="calendar.hours.best">Asks least</Trans></Badge> : null}
            </p>
            <p><Plural id="calendar.hours.inside" value={people} one={`Inside working hours for ${inside} of # person`} other={`Inside working hours for ${inside} of # people`} />{slot.hardest.length > 0 ? ":" : "."}</p>
            <p className="text-sm"><TextLink to={newEventHref(view, slot.from)}><Trans id="calendar.hours.make">Make an event at this hour</Trans><span className="visually-hidden">: {from}</span></TextLink></p>
            {slot.hardest.length > 0 ? (
              <ul className="list-disc ps-5 text-sm text-ink-muted">
                {slot.hardest.map((place) => <li key={`${place.city} ${place.time}`}><Hardship place={place} /></li>)}
              </ul>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function Hardship({ place }: { place: HoursView["suggestions"][number]["hardest"][number] }) {
  const { time, day } = place;
  const city = <bdi>{place.city}</bdi>;
  const people = <Plural id="calendar.hours.for" value={place.people} one="for # person" other="for # people" />;
  if (place.suitability === "free_day") return <><Trans id="calendar.hours.freeDay">{time} in {city}, where {day} is a day of rest</Trans> {people}</>;
  return <><Trans id="calendar.hours.time">{time} in {city}</Trans> {people}</>;
}

/** The same in a table: each place with its clock at each suggestion. */
export function HoursTable({ view }: { view: HoursView }) {
  const { t } = useLingui();
  const words: Record<Suitability, string> = {
    working: t({ id: "calendar.hours.working", message: "working hours" }),
    edge: t({ id: "calendar.hours.edge", message: "early or late" }),
    free_day: t({ id: "calendar.hours.rest", message: "day of rest" }),
    night: t({ id: "calendar.hours.night", message: "night" }),
  };
  return (
    <Table caption={t({ id: "calendar.hours.table", message: "The suggestions by each place's clock" })} head={[t({ id: "calendar.hours.place", message: "Place" }), t({ id: "calendar.hours.who", message: "Who" }), ...view.suggestions.map((slot) => <span key={slot.startsAt} className="tabular-nums">{slot.from}</span>)]}>
      {view.rows.map((row, index) => (
        <tr key={row.key}>
          <th scope="row" className="font-medium"><bdi>{row.city}</bdi></th>
          <td className="min-w-40 text-ink-muted">{row.people.slice(0, 4).map((name, place) => <span key={name}>{place > 0 ? ", " : ""}<bdi>{name}</bdi></span>)}{row.people.length > 4 ? ` +${row.people.length - 4}` : ""}</td>
          {view.suggestions.map((slot) => {
            const local = slot.local[index];
            return local ? (
              <td key={slot.startsAt} className="min-w-24 whitespace-nowrap">
                <span className="tabular-nums">{local.time}</span>
                {local.dayShift === 0 ? null : <span className="text-ink-muted"> ({local.dayShift > 0 ? <Trans id="calendar.hours.nextDay">next day</Trans> : <Trans id="calendar.hours.dayBefore">day before</Trans>})</span>}
                <span className="block text-xs text-ink-muted">{words[local.suitability]}</span>
              </td>
            ) : null;
          })}
        </tr>
      ))}
    </Table>
  );
}
