import { Trans, useLingui } from "@lingui/react/macro";
import { Form, Link } from "@remix-run/react";
import { Button, LinkButton } from "~/ui/button";
import { RemovableTag } from "~/ui/tag";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { HoursView } from "../hours/hours-view.server";

/** The address of the page with some of what is chosen changed. */
function hoursHref(view: HoursView, change: { on?: string; add?: string; remove?: string }): string {
  const handles = view.named.map(({ handle }) => handle).filter((handle) => handle !== change.remove);
  const search = new URLSearchParams([...handles.map((handle) => ["with", handle]), ...(change.add ? [["with", change.add]] : [])]);
  if (view.team) search.set("team", view.team);
  search.set("on", change.on ?? view.date);
  search.set("minutes", String(view.minutes));
  return `/calendar/hours?${search}`;
}

/** Whose hours are compared, on which day, for how long; everything stands in the address, so it can be shared. */
export function HoursForm({ view }: { view: HoursView }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-4">
      <Form method="get" className="grid gap-4 sm:grid-cols-2" aria-label={t({ id: "calendar.hours.choose", message: "Whose hours, and when" })} key={`${view.team} ${view.date} ${view.named.length}`}>
        {view.named.map(({ handle }) => <input key={handle} type="hidden" name="with" value={handle} />)}
        <Select name="team" label={t({ id: "calendar.hours.team", message: "Everybody in a team" })} empty={t({ id: "calendar.hours.noTeam", message: "No team" })} options={view.teams.map(({ slug, name }) => ({ value: slug, label: name }))} defaultValue={view.team ?? ""} />
        <TextField name="find" label={t({ id: "calendar.hours.find", message: "Add somebody by name" })} defaultValue={view.find} maxLength={100} />
        <TextField name="on" type="date" label={t({ id: "calendar.hours.day", message: "On" })} defaultValue={view.date} />
        <Select name="minutes" label={t({ id: "calendar.hours.length", message: "For" })} options={[30, 60, 90, 120].map((minutes) => ({ value: String(minutes), label: t({ id: "calendar.hours.minutes", message: `${minutes} minutes` }) }))} defaultValue={String(view.minutes)} />
        <div><Button tone="primary"><Trans id="calendar.hours.compare">Compare hours</Trans></Button></div>
      </Form>
      {view.named.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {view.named.map(({ handle, name }) => <li key={handle}><RemovableTag removeLabel={t({ id: "calendar.hours.remove", message: `Leave ${name} out` })} removeTo={hoursHref(view, { remove: handle })}><bdi>{name}</bdi></RemovableTag></li>)}
        </ul>
      ) : null}
      {view.find && view.found.length === 0 ? <p role="status" className="text-ink-muted"><Trans id="calendar.people.nobody">Nobody of this name.</Trans></p> : null}
      {view.found.length > 0 ? (
        <ul className="grid gap-1" aria-label={t({ id: "calendar.hours.found", message: "People found" })}>
          {view.found.map(({ handle, name, city }) => (
            <li key={handle} className="flex flex-wrap items-center gap-3">
              <span><Link to={`/experts/${handle}`} className="underline-offset-3 hover:underline"><bdi>{name}</bdi></Link>{city ? <span className="text-ink-muted"> <bdi>{city}</bdi></span> : null}</span>
              <LinkButton size="sm" to={hoursHref(view, { add: handle })} icon="add"><Trans id="calendar.hours.add">Add</Trans><span className="visually-hidden"> {name}</span></LinkButton>
            </li>
          ))}
        </ul>
      ) : null}
      <nav className="flex flex-wrap items-center gap-3" aria-label={t({ id: "calendar.hours.days", message: "Other days" })}>
        <LinkButton size="sm" icon="back" to={hoursHref(view, { on: view.previous })}><Trans id="calendar.hours.previousDay">Day before</Trans></LinkButton>
        <LinkButton size="sm" to={hoursHref(view, { on: view.next })}><Trans id="calendar.hours.nextDayLink">Day after</Trans></LinkButton>
      </nav>
    </div>
  );
}
