import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFolder } from "~/modules/documents/exchange/export-document.server";
import { takenAway } from "~/modules/documents/exchange/taken-away";
import { exportFormatSchema, teamDocumentsSchema } from "~/modules/documents/schema.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** GET ?folder=7: a folder of a team's documents, or all of them, as a ZIP of files. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const format = exportFormatSchema.safeParse(params.format);
  if (!format.success) return answer(async () => notFound("export"));
  const { folder } = teamDocumentsSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return takenAway(await answer(() => exportFolder(actor, params.slug ?? "", folder ?? null, format.data)), "zip");
}
