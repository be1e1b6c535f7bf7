import type { ActionFunctionArgs } from "@remix-run/node";
import { beginUpload } from "~/modules/files/uploads/begin-upload.server";
import { nameIn } from "~/modules/files/uploads/name-in.server";
import { countIn, tusHeaders, uploadsHref } from "~/modules/files/uploads/protocol";
import { DomainError } from "~/platform/errors";
import { codeAlone } from "~/platform/http/code-alone.server";

/** POST: begins an upload that is sent in pieces, by the tus protocol; its address is in `Location`. */
export function action({ request, context: { actor } }: ActionFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const size = countIn(request.headers.get("upload-length"));
    if (request.method !== "POST" || size === null) throw new DomainError("invalid");
    const id = await beginUpload(actor, { name: nameIn(request.headers.get("upload-metadata")), size });
    return new Response(null, { status: 201, headers: { ...tusHeaders, Location: `${uploadsHref}/${id}` } });
  });
}
