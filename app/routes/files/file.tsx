import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileId, fileQuery } from "~/modules/files/schema.server";
import { serveFile } from "~/modules/files/serve-file.server";
import { notFound } from "~/platform/errors";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";

/** GET: the content of a file, or a copy of a picture. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = fileId.safeParse(params.fileId);
    const wish = fileQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!id.success || !wish.success) return notFound("file");
    return serveFile(actor, id.data, wish.data, request, context.room);
  });
}
