import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import type { ChangeReach } from "../contract";
import type { EventView } from "../event-view.server";

/** Calls the event off, or takes that back; nothing here is for ever, so nothing is asked twice. */
export function CancelForms({ event }: { event: EventView }) {
  const { t } = useLingui();
  if (!event.abilities.organise) return null;
  if (event.cancelled) return <RestoreForm event={event} reach={event.cancelled} />;
  if (event.over) return null;
  return (
    <Disclosure summary={<Trans id="calendar.cancel">Call it off</Trans>}>
      <Form method="post" className="flex flex-wrap items-center gap-2" aria-label={t({ id: "calendar.cancel.label", message: "Call off" })}>
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="on" value={event.on} />
        <p className="w-full text-sm text-ink-muted"><Trans id="calendar.cancel.hint">Those who come are told by mail, and their calendars follow. You can take it back.</Trans></p>
        {event.repetition ? (
          <>
            <Button tone="danger" size="sm" name="reach" value="this"><Trans id="calendar.cancel.this">This date only</Trans></Button>
            <Button tone="danger" size="sm" name="reach" value="following"><Trans id="calendar.cancel.following">This and all following</Trans></Button>
            <Button tone="danger" size="sm" name="reach" value="all"><Trans id="calendar.cancel.all">All dates</Trans></Button>
          </>
        ) : <Button tone="danger" size="sm" name="reach" value="all"><Trans id="calendar.cancel.one">Call the event off</Trans></Button>}
      </Form>
    </Disclosure>
  );
}

/** Takes back that a date, all after it, or the whole event was called off. */
export function RestoreForm({ event, reach }: { event: EventView; reach: ChangeReach }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="on" value={event.on} />
      <input type="hidden" name="reach" value={reach} />
      <Button size={reach === "following" ? "sm" : undefined}>{reach === "following" ? <Trans id="calendar.restore.following">The later dates take place after all</Trans> : <Trans id="calendar.restore">It takes place after all</Trans>}</Button>
    </Form>
  );
}
