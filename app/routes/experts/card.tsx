import type { LoaderFunctionArgs } from "@remix-run/node";
import { personCard } from "~/modules/experts/card.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** Somebody as a card for an address book. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const handle = params.handle ?? "";
  const body = await answer(() => personCard(actor, handle, context.locale));
  return new Response(body, { headers: { "content-type": "text/vcard; charset=utf-8", "content-disposition": `attachment; filename="${handle}.vcf"`, "cache-control": "private, no-store" } });
}
