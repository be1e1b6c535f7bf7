import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedFile } from "~/modules/calendar/icalendar/feed-file.server";
import { serveSecretFile } from "~/platform/http/secret-file.server";

/** Events for a calendar program that knows the secret address. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return serveSecretFile({
    request, address: context.address, file: params.file, extension: ".ics", read: feedFile,
    wrongTries: { name: "calendar-feed", points: 60, seconds: 3600 },
    headers: { "content-type": "text/calendar; charset=utf-8", "content-disposition": 'inline; filename="meridian.ics"' },
  });
}
