import type { LoaderFunctionArgs } from "@remix-run/node";
import { requestExport } from "~/modules/requests/request-export.server";
import { requestQuerySchema } from "~/modules/requests/schema.server";
import { requireActor } from "~/platform/http/require-actor.server";

/** The list of requests as a file for a spreadsheet, by the same filters. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = requestQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(await requestExport(actor, query, context.locale), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="requests.csv"', "cache-control": "private, no-store" },
  });
}
