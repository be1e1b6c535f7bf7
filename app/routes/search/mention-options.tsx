import type { LoaderFunctionArgs } from "@remix-run/node";
import { mentionOptions } from "~/modules/search/mention-options.server";
import { mentionSchema } from "~/modules/search/schema.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** GET ?team=slug&sign=@|#&q=words: whom and what somebody who writes there may name, as JSON. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const actor = requireActor(context, request);
    const query = mentionSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    return Response.json(await mentionOptions(actor, context.locale, query), { headers: { "Cache-Control": "private, no-store" } });
  });
}
