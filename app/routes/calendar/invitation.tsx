import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFile } from "~/modules/calendar/icalendar/one-event.server";
import { eventId } from "~/modules/calendar/schema.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** One event as a file for a calendar program. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = eventId.safeParse(params.eventId);
  const body = await answer(async () => eventFile(actor, id.success ? id.data : notFound("event")));
  return new Response(body, { headers: { "content-type": "text/calendar; charset=utf-8; method=PUBLISH", "content-disposition": 'attachment; filename="event.ics"', "cache-control": "private, no-store" } });
}
