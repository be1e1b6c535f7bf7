import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import type { EventView } from "../event-view.server";
import { RestoreForm } from "./cancel-forms";

/** Says that the event, this date or those that would follow it do not take place; the last with the way back, for it is not seen elsewhere. */
export function CancelledNotices({ event }: { event: EventView }) {
  if (event.archived) return <Notice tone="critical" still title={<Trans id="calendar.archived">The team of this event is archived</Trans>}><Trans id="calendar.archived.text">Nothing that it had planned takes place, unless the team is opened again.</Trans></Notice>;
  if (event.cancelled) return <Notice tone="critical" still title={<Trans id="calendar.cancelled">Cancelled</Trans>}><CancelledText event={event} /></Notice>;
  if (event.lastDay) return <Notice still action={event.abilities.organise ? <RestoreForm event={event} reach="following" /> : undefined}><LastDay day={event.lastDay} /></Notice>;
  return null;
}

function CancelledText({ event: { cancelled, lastDay } }: { event: EventView }) {
  if (cancelled === "this") return <Trans id="calendar.cancelled.this">This date is called off; the others stand.</Trans>;
  if (cancelled === "following" && lastDay) return <LastDay day={lastDay} />;
  return <Trans id="calendar.cancelled.all">This event does not take place.</Trans>;
}

function LastDay({ day }: { day: string }) {
  return <Trans id="calendar.cancelled.following">The last date is {day}; all that would follow are called off.</Trans>;
}
