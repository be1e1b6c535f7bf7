import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportPeople } from "~/modules/experts/export-people.server";
import { filtersSchema } from "~/modules/experts/schema.server";
import { requireActor } from "~/platform/http/require-actor.server";

/** A list of the directory as a file for a spreadsheet, by the same words and filters. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { narrow: _, ...filters } = filtersSchema.parse(Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== "")));
  return new Response(await exportPeople(actor, filters, context.locale), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="experts.csv"', "cache-control": "private, no-store" },
  });
}
