import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { dropFile } from "~/modules/files/claim-files.server";
import { fileId, fileQuery } from "~/modules/files/schema.server";
import { serveFile } from "~/modules/files/serve-file.server";
import { DomainError, notFound } from "~/platform/errors";
import { codeAlone } from "~/platform/http/code-alone.server";
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

/** DELETE: its uploader does not send it after all. */
export function action({ request, params, context: { actor } }: ActionFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const id = fileId.safeParse(params.fileId);
    if (!id.success) return notFound("file");
    if (request.method !== "DELETE") throw new DomainError("invalid");
    await dropFile(actor, id.data);
    return new Response(null, { status: 204 });
  });
}
