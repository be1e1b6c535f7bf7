import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { asksForDraft } from "~/modules/documents/hrefs";
import { takenAway } from "~/modules/documents/exchange/taken-away";
import { documentIdSchema, exportFormatSchema } from "~/modules/documents/schema.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** GET ?text=draft: a document as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [id, format] = [documentIdSchema.safeParse(params.documentId), exportFormatSchema.safeParse(params.format)];
  if (!format.success || !id.success) return answer(async () => notFound("export"));
  return takenAway(await answer(() => exportDocument(actor, id.data, format.data, { draft: asksForDraft(request.url) })), format.data);
}
